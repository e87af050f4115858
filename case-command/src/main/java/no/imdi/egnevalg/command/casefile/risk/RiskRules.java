package no.imdi.egnevalg.command.casefile.risk;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;

/** Decides whether a risk assessment may be recorded in a case. */
public final class RiskRules {

    private RiskRules() {}

    /**
     * Records an assessment in an open case, made between the opening of the case and today. An acute risk requires a
     * day for the next assessment.
     */
    public static Decision<RiskAssessed> decide(CaseFileState state, AssessRisk command) {
        return state.whenOpen(facts -> Decision.unless(
                refusals(facts, command),
                new RiskAssessed(
                        command.caseId(),
                        command.on(),
                        command.level(),
                        command.nextAssessmentOn(),
                        command.recorded())));
    }

    private static List<Reason> refusals(CaseFacts facts, AssessRisk command) {
        List<Reason> refusals = new ArrayList<>(facts.days().refusals("/on", command.on(), command.recorded()));
        if (command.nextAssessmentOn() == null) {
            if (command.level() == RiskLevel.ACUTE) {
                refusals.add(RiskRefusal.NEXT_ASSESSMENT_REQUIRED);
            }
        } else if (!command.nextAssessmentOn().isAfter(command.on())) {
            refusals.add(RiskRefusal.NEXT_ASSESSMENT_TOO_EARLY);
        }
        return refusals;
    }
}
