package no.imdi.egnevalg.benchmarks;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import no.imdi.egnevalg.query.CaseQueryApplication;
import no.imdi.egnevalg.query.eventlog.EventLog;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.Projections;
import no.imdi.egnevalg.query.projection.RunningProjection;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real case-query, on a random port and an empty view database. */
final class QueryService implements AutoCloseable {

    static final String CASE_LIVES = "case-lives";

    private static final Set<String> KEPT = Set.of("caseLivesProjection", "naiveYearlyCounts");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final ConfigurableApplicationContext context;

    private QueryService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it with the counters as its only views, and with further beans if any are given. */
    static QueryService on(String events, String views, Class<?>... beans) {
        SpringApplication application = CaseQueryApplication.application();
        application.addPrimarySources(Set.of(beans));
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(QueryService::dropOtherProjections));
        return run(application, events, views);
    }

    /** Starts it with all views, and with further beans. */
    static QueryService withAllViews(String events, String views, Class<?>... beans) {
        SpringApplication application = CaseQueryApplication.application();
        application.addPrimarySources(Set.of(beans));
        return run(application, events, views);
    }

    private static QueryService run(SpringApplication application, String events, String views) {
        return new QueryService(application.run(
                Demo.arguments("--EGNEVALG_POSTGRES_URL=" + events, "--EGNEVALG_MONGODB_URI=" + views)));
    }

    /** Other views would take processor time from the one that is measured, and memory for a document a case. */
    private static void dropOtherProjections(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(Projection.class, true, false)) {
            if (!KEPT.contains(name)) {
                ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
            }
        }
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Waits until the projection has come to the head of the log, and nothing is filled beside it. */
    void awaitCaughtUp(String projection) {
        RunningProjection running = projection(projection);
        long head = bean(EventLog.class).headIndex();
        while (running.position() < head || running.isBeingFilled()) {
            if (running.failure().isPresent() || running.deadStreams() > 0) {
                throw new IllegalStateException(projection + " fails");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** The place of the projection that has come least far. */
    long leastPosition() {
        return bean(Projections.class).all().stream()
                .mapToLong(RunningProjection::position)
                .min()
                .orElseThrow();
    }

    /** Waits until all of them have. */
    void awaitAllCaughtUp() {
        bean(Projections.class).all().forEach(projection -> awaitCaughtUp(projection.name()));
    }

    /** Fills the view anew from the first event; how many events a second that comes to. */
    double replayedPerSecond(String projection) {
        long begin = System.nanoTime();
        projection(projection).replay();
        awaitCaughtUp(projection);
        return bean(EventLog.class).headIndex() / ((System.nanoTime() - begin) / 1e9);
    }

    private RunningProjection projection(String name) {
        return bean(Projections.class).named(name).orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
