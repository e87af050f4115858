package no.imdi.egnevalg.query.referrals;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.UnitLabels;
import no.imdi.egnevalg.query.lives.Referral;
import org.jspecify.annotations.Nullable;

/** The current labels of a referral's codes. */
record ReferralLabels(UnitLabels from, RecipientLabels to, CodeLabel reason, CodeLabel urgency, CodeLabel state) {

    /**
     * The label of a recipient.
     *
     * @param unit left out where the recipient is an agency
     * @param agency left out where the recipient is a unit
     */
    record RecipientLabels(
            @Nullable UnitLabels unit, @Nullable CodeLabel agency) {

        static RecipientLabels of(ReferralRecipient to, CodeLabels labels, int year) {
            return new RecipientLabels(
                    to.unit() == null ? null : labels.unit(to.unit(), year),
                    to.agency() == null ? null : labels.of("agency", to.agency(), year));
        }
    }

    static ReferralLabels of(UnitReferral one, LocalDate today, CodeLabels labels) {
        Referral referral = one.referral();
        int year = today.getYear();
        return new ReferralLabels(
                labels.unit(one.life().waitingItems().owner(), year),
                RecipientLabels.of(referral.to(), labels, year),
                labels.of("referralReason", referral.reason(), year),
                labels.of("urgency", referral.urgency(), year),
                labels.own(referral.state()));
    }
}
