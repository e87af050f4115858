package no.imdi.egnevalg.http.ratelimit;

/**
 * Time that only goes forward. The register's clock may stand in another year while data is loaded, and any clock may
 * be set.
 */
@FunctionalInterface
public interface MonotonicTime {

    /** Nanoseconds since a moment that means nothing. */
    long nanos();
}
