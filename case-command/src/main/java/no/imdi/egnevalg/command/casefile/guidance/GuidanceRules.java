package no.imdi.egnevalg.command.casefile.guidance;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;

/** Decides whether guidance may be recorded in a case. */
public final class GuidanceRules {

    private GuidanceRules() {}

    /** Records guidance in an open case, given between the opening of the case and today. */
    public static Decision<GuidanceGiven> decide(CaseFileState state, GiveGuidance command) {
        return state.whenOpen(facts -> Decision.unless(
                facts.days().refusals("/on", command.on(), command.recorded()),
                new GuidanceGiven(
                        command.caseId(), command.on(), command.channel(), command.with(), command.recorded())));
    }
}
