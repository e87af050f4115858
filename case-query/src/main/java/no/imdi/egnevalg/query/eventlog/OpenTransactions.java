package no.imdi.egnevalg.query.eventlog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Measures for how long the oldest open transaction of the database cluster has been observed. It delays no other
 * event. But no view contains what it has written, and a day is not final while it is open.
 */
@Component
class OpenTransactions {

    private record Oldest(long id, Instant since) {}

    private final Clock clock;
    private volatile Oldest oldest;

    OpenTransactions(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.oldest = new Oldest(-1, clock.instant());
        Gauge.builder("egnevalg.eventlog.open.transaction.seconds", this, OpenTransactions::seconds)
                .description("How long the oldest open transaction of the database has been seen; 0 where none is open")
                .register(meters);
    }

    void look(LogSnapshot snapshot) {
        long id = snapshot.running().isEmpty() ? -1 : snapshot.oldestRunning();
        if (id != oldest.id()) {
            oldest = new Oldest(id, clock.instant());
        }
    }

    double seconds() {
        Oldest seen = oldest;
        return seen.id() < 0
                ? 0
                : Duration.between(seen.since(), clock.instant()).toMillis() / 1000.0;
    }
}
