package no.imdi.egnevalg.query.eventlog;

/** A position is not valid for this log, because the log has since been restored into another cluster. */
public final class OtherEpochException extends RuntimeException {

    OtherEpochException() {
        super("The log has been restored into another cluster since");
    }
}
