package no.imdi.egnevalg.access.log;

import java.time.Instant;

/**
 * Permission to read a case for a limited time. It is an entry of the access log, so no grant exists without one.
 *
 * @param action the act by which it was given
 * @param position of its entry
 */
public record AccessGrant(String action, String purpose, long position, Instant validUntil) {}
