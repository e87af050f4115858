package no.imdi.egnevalg.access.log;

import java.time.Instant;

/**
 * Where and when an entry was written, by the database's clock.
 *
 * @param position from 1, without gaps
 * @param hash in hexadecimal
 */
public record AppendedEntry(long position, Instant at, String hash) {}
