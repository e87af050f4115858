package no.imdi.egnevalg.query.yearlytable;

import java.util.List;
import java.util.function.Function;
import no.imdi.egnevalg.kernel.codelist.CategoryUse;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import org.jspecify.annotations.Nullable;

/**
 * The category-by-year table of one service.
 *
 * @param label what the service is called in the last year of the table
 * @param measure what is counted: newly registered cases, distinct persons, or open cases at the end of the year
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

    /** The rows of a service, in the order in which the report prints them. */
    static List<Row> rows(
            ServiceProfile profile,
            Function<CategoryUse, List<Cell>> cells,
            CodeLists codeLists,
            int labelYear,
            Language language) {
        return rows(profile, profile.categories(), cells, codeLists, labelYear, language);
    }

    /** The given rows, as the service labels them. */
    static List<Row> rows(
            ServiceProfile profile,
            List<CategoryUse> rows,
            Function<CategoryUse, List<Cell>> cells,
            CodeLists codeLists,
            int labelYear,
            Language language) {
        return rows.stream()
                .map(row -> new Row(
                        row.category().name(),
                        codeLists
                                .label(profile.code(), row.category(), labelYear)
                                .in(language),
                        cells.apply(row)))
                .toList();
    }
}
