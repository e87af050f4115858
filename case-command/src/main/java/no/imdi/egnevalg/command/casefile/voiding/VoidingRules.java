package no.imdi.egnevalg.command.casefile.voiding;

import java.util.List;
import no.imdi.egnevalg.command.casefile.CaseFileState;
import no.imdi.egnevalg.command.casefile.Refusal;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;

/** When a case file may be declared void. */
public final class VoidingRules {

    private VoidingRules() {}

    /** Declares an open case file void. It is done once: what is void stays void. */
    public static Decision<CaseFileVoided> decide(CaseFileState state, VoidCaseFile command) {
        return switch (state) {
            case CaseFileState.Voided _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileVoid()));
            case CaseFileState.Open open ->
                new Decision.Accepted<>(new CaseFileVoided(
                        command.caseId(), open.service(), open.registration(), command.reason(), command.recorded()));
        };
    }
}
