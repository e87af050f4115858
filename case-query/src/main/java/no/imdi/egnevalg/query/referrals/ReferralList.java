package no.imdi.egnevalg.query.referrals;

import java.util.Comparator;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.lives.ReferralState;

/**
 * The lists of a unit's referrals. Whose a case is, sent its referrals: they go with it in a handover. The recipient of
 * a referral has to do with the case only until the referral ends, and sees it in no list afterwards.
 *
 * <p>No order can be changed by what happens to a referral, so pages follow each other without gap or repetition.
 */
enum ReferralList {
    /** Sent to the unit, and waiting or active. */
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

    /** What is due first comes first where it has to be answered, elsewhere what was sent last. */
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
