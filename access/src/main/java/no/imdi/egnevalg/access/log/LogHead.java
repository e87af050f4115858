package no.imdi.egnevalg.access.log;

/**
 * How far the log had come. Noted outside the database, it shows later whether the log still holds everything up to it.
 *
 * @param hash of the entry at this position, in hexadecimal
 */
public record LogHead(long position, String hash) {}
