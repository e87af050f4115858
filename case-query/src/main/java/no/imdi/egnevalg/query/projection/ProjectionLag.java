package no.imdi.egnevalg.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import no.imdi.egnevalg.kernel.eventlog.RowTime;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the projections are behind the log, measured against the log itself: a gauge that is only set when an event
 * arrives would show a stuck projection as healthy.
 */
@Component
class ProjectionLag {

    private final EventLog eventLog;
    private final JdbcClient log;
    private final Clock clock;

    ProjectionLag(Projections projections, EventLog eventLog, JdbcClient log, MeterRegistry meters, Clock clock) {
        this.eventLog = eventLog;
        this.log = log;
        this.clock = clock;
        projections.all().forEach(projection -> register(projection, meters));
    }

    long head() {
        return eventLog.headIndex();
    }

    /** Indexes between the projection, by its stored tokens, and the head. */
    long eventsBehind(RunningProjection projection) {
        return Math.max(0, head() - projection.position());
    }

    /** Age of the oldest event the projection has not come to; 0 where it has come to all. */
    double secondsBehind(RunningProjection projection) {
        return log.sql("SELECT time_stamp FROM domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT 1")
                .param(projection.position())
                .query(String.class)
                .optional()
                .map(RowTime::of)
                .map(oldest ->
                        Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }

    /** Share of the log the projection has come through, from 0 to 1: in a replay, its progress. */
    double progress(RunningProjection projection) {
        long head = head();
        return head == 0 ? 1 : Math.min(1, projection.position() / (double) head);
    }

    private void register(RunningProjection projection, MeterRegistry meters) {
        Gauge.builder("egnevalg.projection.lag.events", projection, this::eventsBehind)
                .description("Events in the log that the projection has not come to")
                .tag("projection", projection.name())
                .register(meters);
        Gauge.builder("egnevalg.projection.lag.seconds", projection, this::secondsBehind)
                .description("Age of the oldest event that the projection has not come to")
                .tag("projection", projection.name())
                .register(meters);
        Gauge.builder("egnevalg.projection.progress", projection, this::progress)
                .description("Share of the log that the projection has come through; below 1 while it replays")
                .tag("projection", projection.name())
                .register(meters);
        Gauge.builder(
                        "egnevalg.projection.failing",
                        projection,
                        failing -> failing.failure().isPresent() ? 1 : 0)
                .description("Whether the projection fails again and again: 1 or 0")
                .tag("projection", projection.name())
                .register(meters);
        Gauge.builder("egnevalg.projection.dead.streams", projection, RunningProjection::deadStreams)
                .description("Streams with dead letters")
                .tag("projection", projection.name())
                .register(meters);
    }
}
