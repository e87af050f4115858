package no.imdi.egnevalg.query.projection;

/**
 * A batch in the journal cannot be carried out. Any other event would fail too, so the view stands still until it can
 * be.
 */
public final class UnfinishedBatchException extends RuntimeException {

    public UnfinishedBatchException(Throwable cause) {
        super("A batch that was begun cannot be carried out", cause);
    }
}
