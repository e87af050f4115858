package no.imdi.egnevalg.command.casefile.voiding;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;

/** When a case file may be declared void. */
public final class VoidingRules {

    private VoidingRules() {}

    /** Declares a case file void, open or closed. It is done once: what is void stays void. */
    public static Decision<CaseFileVoided> decide(CaseFileState state, VoidCaseFile command) {
        return state.unlessVoid(facts -> new Decision.Accepted<>(new CaseFileVoided(
                command.caseId(),
                facts.service(),
                facts.subject().registration(),
                command.reason(),
                command.recorded())));
    }
}
