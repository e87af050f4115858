package no.imdi.egnevalg.command.casefile.importing;

/** The file has errors. Nothing of it has been imported. */
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
