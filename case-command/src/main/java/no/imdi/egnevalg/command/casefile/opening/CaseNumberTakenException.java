package no.imdi.egnevalg.command.casefile.opening;

/** The number drawn belongs to another case; a new one must be drawn. */
public final class CaseNumberTakenException extends RuntimeException {

    CaseNumberTakenException() {
        super("The case number is taken", null, false, false);
    }
}
