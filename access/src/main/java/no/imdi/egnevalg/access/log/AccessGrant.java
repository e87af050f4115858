package no.imdi.egnevalg.access.log;

import java.time.Instant;

/**
 * Leave to open a case for a while. It is an entry of the access log, so there is none without an entry.
 *
 * @param action what was asked for when it was given
 * @param position of its entry
 */
public record AccessGrant(String action, String purpose, long position, Instant validUntil) {}
