package no.imdi.egnevalg.local.demo;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.jspecify.annotations.Nullable;

/**
 * The printed table of one service.
 *
 * @param years the columns, in order
 * @param printedTotals one total a year, which need not be the sum of the rows
 */
record ServiceTable(
        AdviserService service, String label, List<Integer> years, List<Row> rows, List<Integer> printedTotals) {

    /**
     * A category's counts.
     *
     * @param values one count a year; null where the report prints a dash
     */
    record Row(Category category, String printedLabel, List<@Nullable Integer> values) {

        private Row firstYears(int count) {
            return new Row(category, printedLabel, values.subList(0, count));
        }

        private Stream<Category> ofEachCase(int column) {
            Integer cases = values.get(column);
            return Collections.nCopies(cases == null ? 0 : cases, category).stream();
        }
    }

    /** The table as it stood at the end of the year before the given one; without columns if there was none. */
    ServiceTable before(int year) {
        int count = (int) years.stream().filter(earlier -> earlier < year).count();
        return new ServiceTable(
                service,
                label,
                years.subList(0, count),
                rows.stream().map(row -> row.firstYears(count)).toList(),
                printedTotals.subList(0, count));
    }

    /** The main category of every case of the year. */
    List<Category> categoryOfEachCase(int year) {
        int column = years.indexOf(year);
        return rows.stream().flatMap(row -> row.ofEachCase(column)).toList();
    }
}
