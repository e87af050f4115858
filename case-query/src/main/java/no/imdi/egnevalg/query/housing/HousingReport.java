package no.imdi.egnevalg.query.housing;

import java.time.YearMonth;
import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph of the annual report about national housing.
 *
 * @param status {@code ..} nothing was collected of the year: there are no figures of it
 * @param capacity in force at the end of the year, or today while the year lasts; left out before the first capacity
 * @param offers places offered in the year
 * @param referrers of those who moved in in the year, every source with its own row
 * @param sinceFirstYear left out where a year of them is not known
 * @param unfinishedYear the year, where it has not ended: its figures will change
 * @param footnotes what is not known, and what has not ended
 */
record HousingReport(
        int year,
        @Code(NoFigure.class) @Nullable String status,
        @Nullable Capacity capacity,
        @Nullable Integer offers,
        @Nullable Withdrawals withdrawnBeforeMovingIn,
        @Nullable Moves movedIn,
        List<Referrer> referrers,
        @Nullable Occupancy occupancy,
        @Nullable SinceFirstYear sinceFirstYear,
        @Nullable Integer unfinishedYear,
        List<String> footnotes,
        long position) {

    /** Offers that came to nothing in the year. */
    record Withdrawals(int total, List<Row> reasons) {}

    /** A code with its label and a count. */
    record Row(String code, String label, int count) {}

    /**
     * Who moved in in the year.
     *
     * @param placements offers under which they moved in; a person with children is one
     * @param yearBefore placements of the year before; left out where they are not known
     */
    record Moves(int placements, @Nullable Integer yearBefore, Persons persons) {}

    /**
     * Persons by sex. Who was offered the place stands under their own sex, whatever their age; accompanying children
     * are counted apart.
     *
     * @param total all of them; not the number of placements where there are children
     */
    record Persons(int women, int men, int other, int unknown, int children, int total) {}

    /**
     * Who referred them.
     *
     * @param share of all placements of the year; left out where there are none
     */
    record Referrer(
            String code,
            String label,
            int placements,
            @Nullable Share share) {}

    /**
     * How full it was: place-days taken over place-days available, of the days that have passed.
     *
     * @param status as that of a month, where the year has no share
     */
    record Occupancy(
            @Nullable Share share,
            @Code(NoFigure.class) @Nullable String status,
            List<MonthOccupancy> months) {}

    /**
     * How full it was in a month.
     *
     * @param share numerator: the persons who lived there, children included, added up over the days; denominator: the
     *     places there were, added up over the same days
     * @param status {@code .} there were no places yet, {@code ..} no day of it has passed
     */
    record MonthOccupancy(
            YearMonth month,
            @Nullable Share share,
            @Code(NoFigure.class) @Nullable String status) {}

    /**
     * Totals from the first year to the end of this one.
     *
     * @param firstYear year of the first capacity; left out where there is none
     */
    record SinceFirstYear(
            @Nullable Integer firstYear, int offers, int withdrawnBeforeMovingIn, int movedIn, Persons persons) {}
}
