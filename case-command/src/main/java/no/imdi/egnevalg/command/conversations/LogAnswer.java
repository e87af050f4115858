package no.imdi.egnevalg.command.conversations;

/**
 * The answer to an act on a log: the current version of the log.
 *
 * @param version sequence number of the log's last event; also its ETag
 */
record LogAnswer(String logId, long version) {}
