package no.imdi.egnevalg.query.referrals;

import java.util.Comparator;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.lives.ReferralState;

/**
 * The lists of a unit's referrals. The owner of a case counts as the sender of its referrals; a handover passes them to
 * the new owner. The recipient is involved in the case only until the referral ends, and does not see it in any list
 * afterwards.
 *
 * <p>Events of a referral do not change its place in a list, so consecutive pages have no gaps or repetitions.
 */
enum ReferralList {
    /** Sent to the unit, and waiting or accepted. */
    TO_ME,
    /** Sent in cases of the unit. */
    FROM_ME,
    /** Sent to the unit, and not answered. */
    NEEDS_MY_ANSWER,
    /** Sent in cases of the unit, answered or completed by another unit, and not seen since. */
    ANSWERED_SINCE_I_LOOKED;

    boolean includes(UnitReferral one, Unit unit) {
        return switch (this) {
            case TO_ME -> one.referral().goesTo(unit) && one.referral().sharesCase();
            case FROM_ME -> isFrom(one, unit);
            case NEEDS_MY_ANSWER ->
                one.referral().goesTo(unit) && one.referral().state() == ReferralState.WAITING;
            case ANSWERED_SINCE_I_LOOKED -> isFrom(one, unit) && one.referral().unseen();
        };
    }

    private static boolean isFrom(UnitReferral one, Unit unit) {
        return one.life().waitingItems().owner().isSameAs(unit);
    }

    /**
     * Referrals to answer are sorted by due day, the earliest first; other lists by the day of sending, the latest
     * first.
     */
    Comparator<ReferralPlace> order() {
        Comparator<ReferralPlace> byDay = Comparator.comparing(ReferralPlace::day);
        return (this == NEEDS_MY_ANSWER ? byDay : byDay.reversed())
                .thenComparing(ReferralPlace::caseId)
                .thenComparing(ReferralPlace::referralId);
    }

    ReferralPlace placeOf(UnitReferral one) {
        return new ReferralPlace(
                this == NEEDS_MY_ANSWER
                        ? one.referral().dueOn()
                        : one.referral().sentOn(),
                one.life().caseId(),
                one.referral().id());
    }
}
