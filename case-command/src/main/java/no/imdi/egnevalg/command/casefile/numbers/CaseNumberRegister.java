package no.imdi.egnevalg.command.casefile.numbers;

/** The case numbers in use. */
@FunctionalInterface
public interface CaseNumberRegister {

    /**
     * Takes a number for a case, in the transaction that opens it.
     *
     * @throws CaseNumberTakenException where another case has it
     */
    void reserve(String caseNumber, String caseId);
}
