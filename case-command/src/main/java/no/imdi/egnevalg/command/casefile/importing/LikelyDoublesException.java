package no.imdi.egnevalg.command.casefile.importing;

/**
 * Rows of the file look like rows that were imported before under another key. Nothing of the file has been imported.
 */
final class LikelyDoublesException extends RuntimeException {

    private final transient RowErrors doubles;

    LikelyDoublesException(RowErrors doubles) {
        super("likely-doubles", null, false, false);
        this.doubles = doubles;
    }

    RowErrors doubles() {
        return doubles;
    }
}
