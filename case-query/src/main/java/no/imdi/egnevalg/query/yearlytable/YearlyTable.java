package no.imdi.egnevalg.query.yearlytable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The category-by-year table of one service.
 *
 * @param label what the service is called in the last year of the table
 * @param measure what is counted: newly registered cases
 * @param asOf only what had been registered by the end of this day; left out where all counts
 * @param footnotes reservations, differences from print, and breaks in the series
 * @param position index in the event log up to which the figures contain everything
 */
record YearlyTable(
        String service,
        String label,
        String measure,
        @Nullable String asOf,
        List<Integer> years,
        List<Row> rows,
        List<Total> totals,
        List<String> footnotes,
        long position) {

    /** One category. */
    record Row(String category, String label, List<Cell> cells) {}
}
