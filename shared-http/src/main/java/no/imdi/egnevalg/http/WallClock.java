package no.imdi.egnevalg.http;

import java.time.Clock;
import java.time.Instant;

/**
 * The real time. The register's own clock may stand on the day of the demo data. The end of a token or a grant, and the
 * time of a read, use this clock.
 */
public record WallClock(Clock clock) {

    /** The present moment. */
    public Instant now() {
        return clock.instant();
    }
}
