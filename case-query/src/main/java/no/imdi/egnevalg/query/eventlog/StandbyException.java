package no.imdi.egnevalg.query.eventlog;

/**
 * The log is read from a standby. A standby does not tell which transactions are running, so events would be lost. Read
 * the log from the primary.
 */
public final class StandbyException extends RuntimeException {

    StandbyException() {
        super("The event log is read from a standby, which does not tell which transactions are running");
    }
}
