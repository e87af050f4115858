package no.imdi.egnevalg.query.referrals;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.lives.Referral;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list.
 *
 * @param version version of the case, which a command on the referral sends in If-Match
 * @param from the unit that owns the case
 * @param answeredOn the day of the acceptance or rejection; left out while there is none
 * @param dueOn the last day for an answer in time
 * @param overdue whether that day has passed without an answer
 * @param unseen whether the recipient did something that the owner of the case has not marked as seen
 * @param labels the labels of the codes, by the names of the fields
 */
record ListedReferral(
        String referralId,
        String caseId,
        String caseNumber,
        long version,
        Unit from,
        ReferralRecipient to,
        String sentOn,
        String reason,
        String urgency,
        String state,
        @Nullable String answeredOn,
        String dueOn,
        boolean overdue,
        boolean unseen,
        ReferralLabels labels) {

    static ListedReferral of(UnitReferral one, LocalDate today, CodeLabels labels) {
        Referral referral = one.referral();
        return new ListedReferral(
                referral.id(),
                one.life().caseId(),
                one.life().caseNumber(),
                one.life().version(),
                one.life().waitingItems().owner(),
                referral.to(),
                referral.sentOn().toString(),
                referral.reason().name(),
                referral.urgency().name(),
                referral.state().name(),
                text(referral.answeredOn()),
                referral.dueOn().toString(),
                one.overdue(today),
                referral.unseen(),
                ReferralLabels.of(one, today, labels));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
