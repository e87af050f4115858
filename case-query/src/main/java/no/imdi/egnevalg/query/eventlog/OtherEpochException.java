package no.imdi.egnevalg.query.eventlog;

/** A position tells nothing of this log: it was restored into another cluster since. */
public final class OtherEpochException extends RuntimeException {

    OtherEpochException() {
        super("The log has been restored into another cluster since");
    }
}
