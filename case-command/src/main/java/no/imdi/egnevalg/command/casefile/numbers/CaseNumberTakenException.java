package no.imdi.egnevalg.command.casefile.numbers;

/** The drawn case number belongs to another case. A new one must be drawn. */
public final class CaseNumberTakenException extends RuntimeException {

    public CaseNumberTakenException() {
        super("The case number is taken", null, false, false);
    }
}
