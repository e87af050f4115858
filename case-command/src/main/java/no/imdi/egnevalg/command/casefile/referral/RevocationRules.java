package no.imdi.egnevalg.command.casefile.referral;

import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;

/** Decides whether a referral may be revoked. */
public final class RevocationRules {

    private RevocationRules() {}

    /** Revokes a referral that has not ended, accepted or not. The case may already be closed. */
    public static Decision<ReferralRevoked> decide(CaseFileState state, RevokeReferral command) {
        return state.unlessVoid(facts -> Decision.unless(
                ReferralAnswerRules.refusalsOfRevocation(facts, command.referralId(), command.on(), command.recorded()),
                new ReferralRevoked(
                        command.caseId(), command.referralId(), command.on(), command.reason(), command.recorded())));
    }
}
