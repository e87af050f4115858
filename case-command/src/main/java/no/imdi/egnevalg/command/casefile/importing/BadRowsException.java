package no.imdi.egnevalg.command.casefile.importing;

/** The file cannot be imported as it is. Nothing of it has been. */
final class BadRowsException extends RuntimeException {

    private final transient RowErrors errors;

    BadRowsException(RowErrors errors) {
        super("import-has-bad-rows", null, false, false);
        this.errors = errors;
    }

    RowErrors errors() {
        return errors;
    }
}
