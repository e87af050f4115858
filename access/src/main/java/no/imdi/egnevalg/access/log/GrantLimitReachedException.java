package no.imdi.egnevalg.access.log;

/** The caller has had as many grants of this kind as a day allows, and got none. */
public final class GrantLimitReachedException extends RuntimeException {

    GrantLimitReachedException() {
        // No stack trace: it is an answer, not a fault.
        super("The caller has had as many grants as a day allows", null, false, false);
    }
}
