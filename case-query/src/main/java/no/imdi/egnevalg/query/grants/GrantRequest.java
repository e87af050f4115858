package no.imdi.egnevalg.query.grants;

import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.sealing.FreeText;

/**
 * What somebody opens a case for.
 *
 * @param purpose code of the reason or purpose
 */
record GrantRequest(CaseRef of, String purpose, FreeText explanation) {

    /** The case, by whichever name the caller has for it. */
    sealed interface CaseRef {

        record ById(String caseId) implements CaseRef {}

        record ByNumber(CaseNumber caseNumber) implements CaseRef {}
    }
}
