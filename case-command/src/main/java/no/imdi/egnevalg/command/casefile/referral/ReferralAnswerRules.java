package no.imdi.egnevalg.command.casefile.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.Referrals.Referral;
import no.imdi.egnevalg.command.decision.Reason;
import no.imdi.egnevalg.kernel.casefile.Recorded;

/** What speaks against carrying a referral on: it has not come so far, has gone further, or the day is wrong. */
final class ReferralAnswerRules {

    private ReferralAnswerRules() {}

    /** What speaks against an answer of the recipient. */
    static List<Reason> refusalsOfAnswer(CaseFacts facts, String referralId, LocalDate on, Recorded recorded) {
        return refusals(
                facts, referralId, on, recorded, Referral.Sent.class::isInstance, ReferralRefusal.ALREADY_ANSWERED);
    }

    /** What speaks against the referral being done with. */
    static List<Reason> refusalsOfCompletion(CaseFacts facts, String referralId, LocalDate on, Recorded recorded) {
        return refusals(
                facts, referralId, on, recorded, Referral.Accepted.class::isInstance, ReferralRefusal.NOT_ACTIVE);
    }

    /** What speaks against taking the referral back. */
    static List<Reason> refusalsOfRevocation(CaseFacts facts, String referralId, LocalDate on, Recorded recorded) {
        return refusals(
                facts,
                referralId,
                on,
                recorded,
                referral -> !(referral instanceof Referral.Ended),
                ReferralRefusal.ENDED);
    }

    private static List<Reason> refusals(
            CaseFacts facts,
            String referralId,
            LocalDate on,
            Recorded recorded,
            Predicate<Referral> rightStage,
            ReferralRefusal wrongStage) {
        Referral referral = facts.referrals().byId().get(referralId);
        if (referral == null) {
            return List.of(ReferralRefusal.NO_SUCH_REFERRAL);
        }
        return rightStage.test(referral) ? refusalsOfDay(referral, on, recorded) : List.of(wrongStage);
    }

    private static List<Reason> refusalsOfDay(Referral referral, LocalDate on, Recorded recorded) {
        List<Reason> reasons = new ArrayList<>();
        if (on.isAfter(recorded.day())) {
            reasons.add(new Refusal.DayInFuture("/on"));
        }
        if (on.isBefore(referral.lastOn())) {
            reasons.add(new Refusal.DayTooEarly("/on"));
        }
        return reasons;
    }
}
