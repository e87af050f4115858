package no.imdi.egnevalg.query.scope;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.Unit;

/**
 * Finds any case, whoever the caller is. The using class decides what the caller may learn of it. Erased cases are not
 * found.
 */
public interface KnownCases {

    /** Returns those of the cases that the unit owns: their numbers by their ids. */
    Map<String, String> ownedBy(Unit unit, Set<String> caseIds);

    /** Returns the case with this number. */
    Optional<KnownCase> byNumber(CaseNumber caseNumber);
}
