package no.imdi.egnevalg.query.referrals;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.query.http.CodeLabel;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of referrals.
 *
 * @param listLabel the label of the list
 * @param total the number of referrals in this list
 * @param totals the numbers of referrals in all lists
 * @param next cursor of the next page; left out on the last page
 */
record ReferralListAnswer(
        ReferralList list,
        CodeLabel listLabel,
        long total,
        ReferralTotals totals,
        List<ListedReferral> referrals,
        @Nullable String next) {

    /** The number of referrals in each list. */
    record ReferralTotals(long toMe, long fromMe, long needsMyAnswer, long answeredSinceILooked) {

        static ReferralTotals of(List<UnitReferral> all, Unit unit) {
            return new ReferralTotals(
                    count(all, ReferralList.TO_ME, unit),
                    count(all, ReferralList.FROM_ME, unit),
                    count(all, ReferralList.NEEDS_MY_ANSWER, unit),
                    count(all, ReferralList.ANSWERED_SINCE_I_LOOKED, unit));
        }

        private static long count(List<UnitReferral> all, ReferralList list, Unit unit) {
            return all.stream().filter(one -> list.includes(one, unit)).count();
        }
    }
}
