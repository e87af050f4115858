package no.imdi.egnevalg.access.log;

/** The log is being checked for somebody else: a second check at the same time would tell nothing more. */
public final class VerificationUnderWayException extends RuntimeException {

    VerificationUnderWayException() {
        // No stack trace: it is an answer, not a fault.
        super("The access log is being verified already", null, false, false);
    }
}
