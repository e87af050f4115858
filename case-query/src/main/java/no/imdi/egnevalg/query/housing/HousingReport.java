package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph of the annual report about national housing.
 *
 * @param capacity in force at the end of the year, or today while the year lasts; left out before the first capacity
 * @param offers places offered in the year
 * @param referrers of those who moved in in the year, every source with its own row
 */
record HousingReport(
        int year,
        @Nullable Capacity capacity,
        int offers,
        Withdrawals withdrawnBeforeMovingIn,
        Moves movedIn,
        List<Referrer> referrers,
        Occupancy occupancy,
        SinceFirstYear sinceFirstYear,
        long position) {

    /** Offers that came to nothing in the year. */
    record Withdrawals(int total, List<Row> reasons) {}

    /** A code with its label and a count. */
    record Row(String code, String label, int count) {}

    /**
     * Who moved in in the year.
     *
     * @param placements offers under which they moved in; a person with children is one
     * @param yearBefore placements of the year before
     */
    record Moves(int placements, int yearBefore, Persons persons) {}

    /**
     * Persons by sex. Who was offered the place stands under their own sex, whatever their age; accompanying children are
     * counted apart.
     *
     * @param total all of them; not the number of placements where there are children
     */
    record Persons(int women, int men, int other, int unknown, int children, int total) {}

    /** Who referred them. */
    record Referrer(String code, String label, int placements, Share share) {}

    /**
     * How full it was.
     *
     * @param average of the months that have figures: their persons, over their places
     */
    record Occupancy(List<MonthEnd> months, Share average) {}

    /**
     * How full it was at the end of a month.
     *
     * @param persons who lived there, children included
     * @param status {@code .} there were no places yet, {@code ..} the day has not come
     */
    record MonthEnd(
            YearMonth month,
            LocalDate day,
            @Nullable Integer persons,
            @Nullable Integer places,
            @Nullable Share share,
            @Nullable String status) {}

    /**
     * Totals from the first year to the end of this one.
     *
     * @param firstYear year of the first capacity; left out where there is none
     */
    record SinceFirstYear(
            @Nullable Integer firstYear, int offers, int withdrawnBeforeMovingIn, int movedIn, Persons persons) {}
}
