package no.imdi.egnevalg.query.projection;

/** Another instance has written the view meanwhile, so the computed changes are void. Nothing has been written. */
public final class OtherWriterException extends RuntimeException {

    public OtherWriterException() {
        super("Another writer was faster");
    }
}
