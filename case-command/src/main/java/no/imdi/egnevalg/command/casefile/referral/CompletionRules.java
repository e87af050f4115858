package no.imdi.egnevalg.command.casefile.referral;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;

/** Decides whether a referral may be completed. */
public final class CompletionRules {

    private CompletionRules() {}

    /** Completes an accepted referral. The referred case may already be closed, because the recipient works on. */
    public static Decision<ReferralCompleted> decide(CaseFileState state, CompleteReferral command) {
        return state.unlessVoid(facts -> Decision.unless(
                ReferralAnswerRules.refusalsOfCompletion(facts, command.referralId(), command.on(), command.recorded()),
                new ReferralCompleted(
                        command.caseId(), command.referralId(), command.on(), command.outcome(), command.recorded())));
    }
}
