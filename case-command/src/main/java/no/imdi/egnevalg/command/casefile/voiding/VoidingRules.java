package no.imdi.egnevalg.command.casefile.voiding;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;

/** Decides whether a case file may be voided. */
public final class VoidingRules {

    private VoidingRules() {}

    /** Voids an open or closed case file. This cannot be undone or repeated. */
    public static Decision<CaseFileVoided> decide(CaseFileState state, VoidCaseFile command) {
        return state.unlessVoid(facts -> new Decision.Accepted<>(new CaseFileVoided(
                command.caseId(),
                facts.service(),
                facts.subject().registration(),
                command.reason(),
                command.recorded())));
    }
}
