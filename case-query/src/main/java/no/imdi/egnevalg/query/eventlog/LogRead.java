package no.imdi.egnevalg.query.eventlog;

import java.util.List;

/**
 * The result of reading the log.
 *
 * @param entries in order of their index; empty where there are no more
 * @param reached the position after these entries
 */
public record LogRead(List<LogEntry> entries, LogPosition reached) {}
