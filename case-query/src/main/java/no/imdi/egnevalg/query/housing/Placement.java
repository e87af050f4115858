package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.HousingWithdrawalReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An offer of a place and its current state. */
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

    /** Returns the number of places taken during the stay. */
    int persons() {
        return 1 + accompanyingChildren;
    }

    /** True while the persons may still move in. */
    boolean isOpen() {
        return withdrawnOn == null && movedInOn == null;
    }

    /** True where they have moved in and not out. */
    boolean isLastingStay() {
        return movedInOn != null && movedOutOn == null;
    }

    /** True where they live there on a day. The day they move out does not count. */
    boolean isStayOn(LocalDate day) {
        return movedInOn != null && !day.isBefore(movedInOn) && (movedOutOn == null || day.isBefore(movedOutOn));
    }

    /** True where the offer counts. An offer that was entered in error counts nowhere. */
    boolean counts() {
        return withdrawalReason != HousingWithdrawalReason.ENTERED_IN_ERROR;
    }
}
