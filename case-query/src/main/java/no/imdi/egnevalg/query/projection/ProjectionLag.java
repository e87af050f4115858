package no.imdi.egnevalg.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.springframework.stereotype.Component;

/**
 * Measures how far the projections are behind the log, from the stored positions and the log itself. A gauge that is
 * set only when an event arrives would show a stuck projection as healthy.
 */
@Component
class ProjectionLag {

    private final EventLog log;
    private final Clock clock;

    ProjectionLag(Projections projections, EventLog log, MeterRegistry meters, Clock clock) {
        this.log = log;
        this.clock = clock;
        projections.all().forEach(projection -> register(projection, meters));
    }

    long head() {
        return log.headIndex();
    }

    /** The number of events in the log that the projection has not taken in. */
    long eventsBehind(RunningProjection projection) {
        return log.behind(projection.reached());
    }

    /** The age of the oldest event that the projection has not taken in, in seconds; 0 where it has taken in all. */
    double secondsBehind(RunningProjection projection) {
        return log.oldestBehind(projection.reached())
                .map(oldest ->
                        Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }

    /** The share of the log that has been read, from 0 to 1, of the generation that is being filled where one is. */
    double progress(RunningProjection projection) {
        long head = head();
        return head == 0 ? 1 : Math.max(0, 1 - log.behind(projection.filled()) / (double) head);
    }

    private void register(RunningProjection projection, MeterRegistry meters) {
        gauge(
                "lag.events",
                "Events in the log that the projection has not come to",
                projection,
                this::eventsBehind,
                meters);
        gauge(
                "lag.seconds",
                "Age of the oldest event that the projection has not come to",
                projection,
                this::secondsBehind,
                meters);
        gauge(
                "progress",
                "Share of the log that the projection has come through; below 1 while it fills a view",
                projection,
                this::progress,
                meters);
        gauge(
                "failing",
                "Whether the projection fails again and again: 1 or 0",
                projection,
                each -> each.failure().isPresent() ? 1 : 0,
                meters);
        gauge("dead.streams", "Streams with dead letters", projection, RunningProjection::deadStreams, meters);
    }

    private static void gauge(
            String name,
            String description,
            RunningProjection projection,
            ToDoubleFunction<RunningProjection> measure,
            MeterRegistry meters) {
        Gauge.builder("egnevalg.projection." + name, projection, measure)
                .description(description)
                .tag("projection", projection.name())
                .register(meters);
    }
}
