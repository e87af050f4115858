package no.imdi.egnevalg.command.casefile.importing;

import java.util.List;

/** The file cannot be imported as it is. Nothing of it has been. */
final class BadRowsException extends RuntimeException {

    private final transient List<RowError> errors;

    BadRowsException(List<RowError> errors) {
        super("import-has-bad-rows", null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** Whether any row is wrong only because it is another unit's: that is a denied attempt too. */
    boolean triesOtherUnit() {
        return errors.stream().anyMatch(error -> error.type().equals(OtherUnit.REASON));
    }

    List<RowError> errors() {
        return errors;
    }
}
