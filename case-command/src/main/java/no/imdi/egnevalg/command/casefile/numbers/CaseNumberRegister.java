package no.imdi.egnevalg.command.casefile.numbers;

/** The register of case numbers in use. */
@FunctionalInterface
public interface CaseNumberRegister {

    /**
     * Reserves a number for a case, in the transaction that opens the case.
     *
     * @throws CaseNumberTakenException where another case has the number
     */
    void reserve(String caseNumber, String caseId);
}
