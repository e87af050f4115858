package no.imdi.egnevalg.http.ratelimit;

import java.time.Duration;

/** How long a caller has to wait until the next request is taken; none if it is taken now. */
record Wait(Duration time) {

    static final Wait NONE = new Wait(Duration.ZERO);

    static Wait ofNanos(long nanos) {
        return new Wait(Duration.ofNanos(nanos));
    }

    boolean isNeeded() {
        return time.isPositive();
    }

    /** Rounded up, so that a caller who waits that many seconds is served. */
    long wholeSeconds() {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
