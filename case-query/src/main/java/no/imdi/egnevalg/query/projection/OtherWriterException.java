package no.imdi.egnevalg.query.projection;

/**
 * Another instance has written the view meanwhile. What was worked out from it holds no more; nothing has been written.
 */
public final class OtherWriterException extends RuntimeException {

    public OtherWriterException() {
        super("Another writer was faster");
    }
}
