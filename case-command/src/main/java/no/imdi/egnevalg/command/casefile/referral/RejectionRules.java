package no.imdi.egnevalg.command.casefile.referral;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;

/** Decides whether a referral may be rejected. */
public final class RejectionRules {

    private RejectionRules() {}

    /** Rejects an unanswered referral of an open case. */
    public static Decision<ReferralRejected> decide(CaseFileState state, RejectReferral command) {
        return state.whenOpen(facts -> Decision.unless(
                ReferralAnswerRules.refusalsOfAnswer(facts, command.referralId(), command.on(), command.recorded()),
                new ReferralRejected(
                        command.caseId(), command.referralId(), command.on(), command.reason(), command.recorded())));
    }
}
