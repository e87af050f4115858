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

/**
 * The reasons to refuse the next step of a referral: the referral does not exist, is at another stage, or the day is
 * wrong.
 */
final class ReferralAnswerRules {

    private ReferralAnswerRules() {}

    /** The reasons to refuse an answer of the recipient. */
    static List<Reason> refusalsOfAnswer(CaseFacts facts, String referralId, LocalDate on, Recorded recorded) {
        return refusals(
                facts, referralId, on, recorded, Referral.Sent.class::isInstance, ReferralRefusal.ALREADY_ANSWERED);
    }

    /** The reasons to refuse the completion of the referral. */
    static List<Reason> refusalsOfCompletion(CaseFacts facts, String referralId, LocalDate on, Recorded recorded) {
        return refusals(
                facts, referralId, on, recorded, Referral.Accepted.class::isInstance, ReferralRefusal.NOT_ACTIVE);
    }

    /** The reasons to refuse the revocation of the referral. */
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
