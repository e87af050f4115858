package no.imdi.egnevalg.query.projection;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Journal;
import no.imdi.egnevalg.query.eventlog.EventLog;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.EventStatistic;
import no.imdi.egnevalg.query.lives.LifeStatistic;

/**
 * An instance that brings the log to the views, one step when it is told to. So it can stand still between any two, or
 * die. It keeps two views, one of documents with versions and one of counters.
 */
final class WritingInstance {

    static final String CASES = "cases";

    private static final int BATCH = 2;

    private final EventLog log;
    private final ProjectionStates states;
    private final List<Projection<?>> projections;
    private final Generations generations;
    private final LogFollower follower;

    WritingInstance(RunningServices services, MongoDatabase database) {
        this(services, database, System::nanoTime);
    }

    WritingInstance(RunningServices services, MongoDatabase database, MonotonicTime time) {
        this(services, database, time, projections(services));
    }

    WritingInstance(
            RunningServices services, MongoDatabase database, MonotonicTime time, List<Projection<?>> projections) {
        this.log = services.queryBean(EventLog.class);
        this.projections = projections;
        this.states = new ProjectionStates(database);
        DeadLetters deadLetters = new DeadLetters(database, Clock.systemUTC());
        this.generations = new Generations(database);
        this.follower = new LogFollower(
                log,
                states,
                new ViewSignal(),
                new ProjectionFailures(states, Clock.systemUTC(), time),
                BATCH,
                new WrittenViews(projections, generations, deadLetters),
                new RetiredViews(database, projections, generations, states, deadLetters, time),
                new ServedViews(database, projections, time));
    }

    static List<Projection<?>> projections(RunningServices services) {
        return List.of(
                services.queryBeans(Projection.class).get("casesProjection"),
                new CaseLivesProjection(
                        List.copyOf(services.queryBeans(LifeStatistic.class).values()),
                        List.copyOf(services.queryBeans(EventStatistic.class).values()),
                        new Journal(new Counters())));
    }

    /** Takes over from another one. */
    void begin() {
        follower.begin();
    }

    /** Does what it does each second. */
    void look() {
        follower.doWhatIsAskedFor();
    }

    int step() {
        return follower.step();
    }

    /** Asks for both views to be filled anew. */
    void replay() {
        projections.forEach(each -> generations.begin(each.name(), each.shape()));
        look();
    }

    /** Takes steps until nothing is being filled and what is read contains the whole log. */
    void finish() {
        await().pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    step();
                    return !isBuilding() && generations.all().stream().allMatch(this::isAtTheEnd);
                });
    }

    private boolean isAtTheEnd(OpenGenerations open) {
        return projections.stream().noneMatch(each -> isOf(open, each))
                || open.servingKey()
                        .flatMap(key -> states.of(key.text()))
                        .filter(state -> log.behind(state.position()) == 0)
                        .isPresent();
    }

    private static boolean isOf(OpenGenerations open, Projection<?> projection) {
        return open.view().equals(projection.name()) && open.shape() == projection.shape();
    }

    boolean isBuilding() {
        return generations.all().stream().anyMatch(open -> open.building() != null);
    }
}
