package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.HousingWithdrawalReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An offer of a place and what has become of it. */
record Placement(
        String offerId,
        LocalDate offeredOn,
        Gender gender,
        AgeBand ageBand,
        int accompanyingChildren,
        ReferralSource referrer,
        @Nullable LocalDate withdrawnOn,
        @Nullable HousingWithdrawalReason withdrawalReason,
        @Nullable LocalDate movedInOn,
        @Nullable LocalDate movedOutOn) {

    static Placement of(Document document) {
        String reason = document.getString("withdrawalReason");
        return new Placement(
                document.getString("_id"),
                LocalDate.parse(document.getString("offeredOn")),
                Gender.valueOf(document.getString("gender")),
                AgeBand.valueOf(document.getString("ageBand")),
                document.getInteger("accompanyingChildren"),
                ReferralSource.valueOf(document.getString("referrer")),
                day(document, "withdrawnOn"),
                reason == null ? null : HousingWithdrawalReason.valueOf(reason),
                day(document, "movedInOn"),
                day(document, "movedOutOn"));
    }

    private static @Nullable LocalDate day(Document document, String field) {
        String day = document.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }

    /** How many places it takes while they live there. */
    int persons() {
        return 1 + accompanyingChildren;
    }

    /** Whether they may still move in. */
    boolean isOpen() {
        return withdrawnOn == null && movedInOn == null;
    }

    /** Whether they have moved in and not out. */
    boolean isLastingStay() {
        return movedInOn != null && movedOutOn == null;
    }

    /** Whether they live there on a day. On the day they move out they no longer do. */
    boolean isStayOn(LocalDate day) {
        return movedInOn != null && !day.isBefore(movedInOn) && (movedOutOn == null || day.isBefore(movedOutOn));
    }

    /** Whether it ever was an offer: what was entered in error counts nowhere. */
    boolean counts() {
        return withdrawalReason != HousingWithdrawalReason.ENTERED_IN_ERROR;
    }
}
