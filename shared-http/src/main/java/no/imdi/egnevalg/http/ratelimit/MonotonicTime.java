package no.imdi.egnevalg.http.ratelimit;

/**
 * Time that only goes forward. Other clocks can be set, and the register's may stand in another year while data is
 * loaded.
 */
@FunctionalInterface
public interface MonotonicTime {

    /** Nanoseconds since a moment that means nothing. */
    long nanos();
}
