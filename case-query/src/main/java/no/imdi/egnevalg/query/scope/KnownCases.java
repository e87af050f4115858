package no.imdi.egnevalg.query.scope;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.Unit;

/** Finds any case there is, whoever asks: what to tell of it is for the caller to decide. An erased one is no more. */
public interface KnownCases {

    /** Which of the cases the unit owns: their numbers by their ids. */
    Map<String, String> ownedBy(Unit unit, Set<String> caseIds);

    /** The case with this number. */
    Optional<KnownCase> byNumber(CaseNumber caseNumber);
}
