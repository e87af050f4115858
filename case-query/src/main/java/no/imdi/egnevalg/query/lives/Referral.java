package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A referral of a case.
 *
 * @param dueOn the last day for an answer in time
 * @param answeredOn the day of the acceptance or rejection; null while there is none
 * @param unseen whether the recipient did something that the owner of the case has not marked as seen
 */
public record Referral(
        String id,
        ReferralRecipient to,
        LocalDate sentOn,
        LocalDate dueOn,
        ReferralReason reason,
        Urgency urgency,
        ReferralState state,
        @Nullable LocalDate answeredOn,
        boolean unseen) {

    static Referral of(ReferralSent sent) {
        return new Referral(
                sent.referralId(),
                sent.to(),
                sent.on(),
                sent.answerDueOn(),
                sent.reason(),
                sent.urgency(),
                ReferralState.WAITING,
                null,
                false);
    }

    /** An agency's answer is entered by the owner of the case, so the owner has already seen it. */
    Referral answered(ReferralState answer, LocalDate on) {
        return new Referral(id, to, sentOn, dueOn, reason, urgency, answer, on, to.unit() != null);
    }

    Referral completed() {
        return new Referral(
                id, to, sentOn, dueOn, reason, urgency, ReferralState.COMPLETED, answeredOn, to.unit() != null);
    }

    Referral revoked() {
        return new Referral(id, to, sentOn, dueOn, reason, urgency, ReferralState.REVOKED, answeredOn, false);
    }

    Referral seen() {
        return new Referral(id, to, sentOn, dueOn, reason, urgency, state, answeredOn, false);
    }

    Referral after(InvolvedUnitReplaced replaced) {
        return sharesCase() && goesTo(replaced.from())
                ? new Referral(
                        id,
                        ReferralRecipient.of(replaced.to()),
                        sentOn,
                        dueOn,
                        reason,
                        urgency,
                        state,
                        answeredOn,
                        unseen)
                : this;
    }

    /** True where the referral was sent to the unit. */
    public boolean goesTo(Unit unit) {
        Unit recipient = to.unit();
        return recipient != null && recipient.isSameAs(unit);
    }

    /** True while the referral is waiting or accepted. Its recipient is involved in the case then. */
    public boolean sharesCase() {
        return state == ReferralState.WAITING || state == ReferralState.ACCEPTED;
    }
}
