package no.imdi.egnevalg.query.projection;

/** An event cannot be taken in, because the view lacks the event before it in the stream. */
public final class MissingEventException extends RuntimeException {

    public MissingEventException() {
        super("An event is missing before this one");
    }
}
