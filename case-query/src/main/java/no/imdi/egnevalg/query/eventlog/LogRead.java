package no.imdi.egnevalg.query.eventlog;

import java.util.List;

/**
 * What was read of the log.
 *
 * @param entries by their index; none where there is nothing more
 * @param reached where the reader stands when it has dealt with them
 */
public record LogRead(List<LogEntry> entries, LogPosition reached) {}
