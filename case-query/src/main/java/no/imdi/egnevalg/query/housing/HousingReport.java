package no.imdi.egnevalg.query.housing;

import java.time.YearMonth;
import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the annual report's paragraph about national housing.
 *
 * @param status {@code ..} nothing was collected in the year, and there are no figures
 * @param capacity the capacity at the end of the year, or today while the year lasts; left out before the first
 *     capacity
 * @param offers places offered in the year
 * @param referrers the referrers of those who moved in in the year, one row per referral source
 * @param sinceFirstYear left out where one of the years is not known
 * @param unfinishedYear the year, where it has not ended and its figures will change
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

    /** Offers that were withdrawn in the year. */
    record Withdrawals(int total, List<Row> reasons) {}

    /** A code with its label and a count. */
    record Row(String code, String label, int count) {}

    /**
     * Moves into the housing in the year.
     *
     * @param placements offers whose persons moved in; a person with children is one placement
     * @param yearBefore placements of the year before; left out where they are not known
     */
    record Moves(int placements, @Nullable Integer yearBefore, Persons persons) {}

    /**
     * Persons by sex. The person who was offered the place counts under their own sex at any age; accompanying children
     * are counted separately.
     *
     * @param total all persons; more than the number of placements where there are children
     */
    record Persons(int women, int men, int other, int unknown, int children, int total) {}

    /**
     * One referral source.
     *
     * @param share of all placements of the year; left out where there are none
     */
    record Referrer(
            String code,
            String label,
            int placements,
            @Nullable Share share) {}

    /**
     * Occupancy: occupied place-days over available place-days, for the days that have passed.
     *
     * @param status where the year has no share, the reason, with the same symbols as for a month
     */
    record Occupancy(
            @Nullable Share share,
            @Code(NoFigure.class) @Nullable String status,
            List<MonthOccupancy> months) {}

    /**
     * The occupancy of a month.
     *
     * @param share numerator: residents, children included, added up over the days; denominator: places, added up over
     *     the same days
     * @param status {@code .} there were no places yet, {@code ..} no day of the month has passed
     */
    record MonthOccupancy(
            YearMonth month,
            @Nullable Share share,
            @Code(NoFigure.class) @Nullable String status) {}

    /**
     * Totals from the first year to the end of the requested one.
     *
     * @param firstYear year of the first capacity; left out where there is none
     */
    record SinceFirstYear(
            @Nullable Integer firstYear, int offers, int withdrawnBeforeMovingIn, int movedIn, Persons persons) {}
}
