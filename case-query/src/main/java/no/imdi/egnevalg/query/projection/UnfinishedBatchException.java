package no.imdi.egnevalg.query.projection;

/**
 * A batch that was written down cannot be carried out. No other event would fare better: the view stands still until it
 * can be.
 */
public final class UnfinishedBatchException extends RuntimeException {

    public UnfinishedBatchException(Throwable cause) {
        super("A batch that was begun cannot be carried out", cause);
    }
}
