package no.imdi.egnevalg.local;

/** The default run cannot start for a reason its user can do something about; the message says what. */
public final class CannotStartException extends RuntimeException {

    CannotStartException(String message) {
        super(message, null, false, false);
    }
}
