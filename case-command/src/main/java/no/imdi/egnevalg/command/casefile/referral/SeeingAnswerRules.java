package no.imdi.egnevalg.command.casefile.referral;

import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;

/** Decides whether a referral has anything that the owner has yet to see. */
public final class SeeingAnswerRules {

    private SeeingAnswerRules() {}

    /**
     * Marks an answer as seen, once. A missing answer can also be marked once, after its due day. The case may already
     * be closed.
     */
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
