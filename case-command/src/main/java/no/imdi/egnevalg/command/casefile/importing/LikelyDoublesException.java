package no.imdi.egnevalg.command.casefile.importing;

/** Rows like some of the file were imported before, under another key. Nothing of the file has been imported. */
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
