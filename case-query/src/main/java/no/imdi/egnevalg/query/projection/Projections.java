package no.imdi.egnevalg.query.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs all projections. Their positions and dead letters lie in the view database beside the views: dropping it
 * rebuilds everything.
 */
@Component
public class Projections implements SmartLifecycle {

    private final FollowerThread thread;
    private final Map<String, RunningProjection> running;
    private volatile boolean started;

    Projections(
            List<Projection<?>> projections,
            EventLog log,
            ProjectionStates states,
            DeadLetters deadLetters,
            Generations generations,
            ServedViews served,
            MongoDatabase database,
            ViewSignal signal,
            Lease lease,
            Clock clock,
            MonotonicTime time,
            @Value("${egnevalg.projections.batch-size}") int batchSize) {
        WrittenViews views = new WrittenViews(projections, generations, deadLetters);
        RetiredViews retired = new RetiredViews(database, projections, generations, states, deadLetters, time);
        ProjectionFailures failures = new ProjectionFailures(states, clock, time);
        LogFollower follower = new LogFollower(log, states, signal, failures, batchSize, views, retired, served);
        this.thread = new FollowerThread(log, follower, lease, time);
        this.running = projections.stream()
                .map(each -> new RunningProjection(each, generations, states, deadLetters, follower, failures, thread))
                .collect(Collectors.toUnmodifiableMap(RunningProjection::name, Function.identity()));
    }

    /** All of them. */
    public List<RunningProjection> all() {
        return List.copyOf(running.values());
    }

    /** The one with the given name. */
    public Optional<RunningProjection> named(String name) {
        return Optional.ofNullable(running.get(name));
    }

    @Override
    public void start() {
        thread.start();
        started = true;
    }

    @Override
    public void stop() {
        started = false;
        thread.stop();
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
