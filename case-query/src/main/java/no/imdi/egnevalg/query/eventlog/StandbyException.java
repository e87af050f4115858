package no.imdi.egnevalg.query.eventlog;

/**
 * A standby does not tell which transactions are running, so that events would be lost. The log is read from the
 * primary.
 */
public final class StandbyException extends RuntimeException {

    StandbyException() {
        super("The event log is read from a standby, which does not tell which transactions are running");
    }
}
