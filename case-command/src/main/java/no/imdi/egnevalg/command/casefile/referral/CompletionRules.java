package no.imdi.egnevalg.command.casefile.referral;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;

/** When a referral may be completed. */
public final class CompletionRules {

    private CompletionRules() {}

    /** Ends a referral that was accepted. The case may be closed by then: the recipient works on. */
    public static Decision<ReferralCompleted> decide(CaseFileState state, CompleteReferral command) {
        return state.unlessVoid(facts -> Decision.unless(
                ReferralAnswerRules.refusalsOfCompletion(facts, command.referralId(), command.on(), command.recorded()),
                new ReferralCompleted(
                        command.caseId(), command.referralId(), command.on(), command.outcome(), command.recorded())));
    }
}
