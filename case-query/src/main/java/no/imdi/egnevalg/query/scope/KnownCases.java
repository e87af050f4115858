package no.imdi.egnevalg.query.scope;

import java.util.Optional;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;

/** Finds any case there is, whoever asks: what to tell of it is for the caller to decide. An erased one is no more. */
public interface KnownCases {

    /** The case with this number. */
    Optional<KnownCase> byNumber(CaseNumber caseNumber);
}
