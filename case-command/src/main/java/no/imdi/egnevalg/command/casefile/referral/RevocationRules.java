package no.imdi.egnevalg.command.casefile.referral;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;

/** When a referral may be revoked. */
public final class RevocationRules {

    private RevocationRules() {}

    /** Takes a referral back that has not ended, whether it was accepted or not. The case may be closed by then. */
    public static Decision<ReferralRevoked> decide(CaseFileState state, RevokeReferral command) {
        return state.unlessVoid(facts -> Decision.unless(
                ReferralAnswerRules.refusalsOfRevocation(facts, command.referralId(), command.on(), command.recorded()),
                new ReferralRevoked(
                        command.caseId(), command.referralId(), command.on(), command.reason(), command.recorded())));
    }
}
