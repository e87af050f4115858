package no.imdi.egnevalg.command.casefile.referral;

import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;

/** When there is something of a referral to be seen. */
public final class SeeingAnswerRules {

    private SeeingAnswerRules() {}

    /** An answer is seen once, and that none came in time once too. The case may be closed by then. */
    public static Decision<ReferralAnswerSeen> decide(CaseFileState state, SeeReferralAnswer command) {
        return state.unlessVoid(facts -> Decision.unless(
                refusals(facts, command),
                new ReferralAnswerSeen(command.caseId(), command.referralId(), command.recorded())));
    }

    private static List<Reason> refusals(CaseFacts facts, SeeReferralAnswer command) {
        if (!facts.referrals().byId().containsKey(command.referralId())) {
            return List.of(ReferralRefusal.NO_SUCH_REFERRAL);
        }
        return facts.referrals()
                        .hasUnseenAnswer(
                                command.referralId(), command.recorded().day())
                ? List.of()
                : List.of(ReferralRefusal.NOTHING_TO_SEE);
    }
}
