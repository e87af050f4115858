package no.imdi.egnevalg.command.casefile.numbers;

/** The number drawn belongs to another case; a new one must be drawn. */
public final class CaseNumberTakenException extends RuntimeException {

    public CaseNumberTakenException() {
        super("The case number is taken", null, false, false);
    }
}
