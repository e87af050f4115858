package no.imdi.egnevalg.http;

import java.time.Clock;
import java.time.Instant;

/**
 * The time it is. The register's clock may be set to the day on which demo data plays; how long a token or a grant
 * lasts, and when somebody looked at a case, may not.
 */
public record WallClock(Clock clock) {

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }
}
