package no.imdi.egnevalg.query.yearlytable;

import java.util.List;
import java.util.function.Function;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CategoryUse;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.jspecify.annotations.Nullable;

/**
 * The category-by-year table of one service.
 *
 * @param label the name of the service in the last year of the table
 * @param measure what is counted: newly registered cases, distinct persons, or open cases at the end of the year
 * @param asOf the table contains only what had been registered by the end of this day; left out for the current table
 * @param asOfSettled whether the figures as of that day are final; left out for the current table
 * @param unfinishedYear the year that has not ended; left out where all have ended
 * @param footnotes reservations, differences between sources, what is not known, and breaks in the series
 * @param position index in the event log up to which the figures are complete
 */
record YearlyTable(
        String service,
        String label,
        String measure,
        @Nullable String asOf,
        @Nullable Boolean asOfSettled,
        List<Integer> years,
        List<Row> rows,
        List<Total> totals,
        @Nullable Integer unfinishedYear,
        List<String> footnotes,
        long position) {

    /** One category. */
    record Row(String category, String label, List<Cell> cells) {}

    /** Returns the rows of a service's table, in the given order. */
    static List<Row> rows(
            AdviserService service,
            List<CategoryUse> rows,
            Function<CategoryUse, List<Cell>> cells,
            CodeLists codeLists,
            int labelYear,
            Language language) {
        return rows.stream()
                .map(row -> new Row(
                        row.category().name(),
                        codeLists.label(service, row.category(), labelYear).in(language),
                        cells.apply(row)))
                .toList();
    }
}
