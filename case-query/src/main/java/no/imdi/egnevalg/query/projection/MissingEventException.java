package no.imdi.egnevalg.query.projection;

/** An event cannot be taken in, for the view has not got the one before it in its stream. */
public final class MissingEventException extends RuntimeException {

    public MissingEventException() {
        super("An event is missing before this one");
    }
}
