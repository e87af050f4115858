package no.imdi.egnevalg.query.yearlytable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CategoryUse;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.measures.Change;
import no.imdi.egnevalg.query.measures.NewCasesOfYear;
import org.jspecify.annotations.Nullable;

/**
 * The years of a service's table. All figures and changes of newly registered cases are computed here.
 *
 * @param before the year before the first one, for the change from it
 */
record YearColumns(ServiceProfile service, YearColumn before, List<YearColumn> years, CoveredYears covered) {

    /** Returns the rows of the service, followed by rows that only the printed counts have. */
    List<CategoryUse> rows() {
        List<CategoryUse> rows = new ArrayList<>(service.categories());
        years.stream().flatMap(year -> year.furtherRows().stream()).distinct().forEach(rows::add);
        return rows;
    }

    List<Total> totals() {
        return years.stream().map(this::total).toList();
    }

    private Total total(YearColumn year) {
        boolean shown = year.source() != CoverageSource.NOT_COLLECTED;
        return new Total(
                year.newCases(),
                year.status(),
                year.source(),
                shown ? year.printedTotal() : null,
                year.uncategorised(),
                change(year));
    }

    /** Returns the figures of one of the years. */
    NewCasesOfYear figures(YearColumn year) {
        Map<Category, Integer> byCategory = new LinkedHashMap<>();
        for (CategoryUse row : rows()) {
            Integer count = year.cell(row).value();
            if (count != null) {
                byCategory.put(row.category(), count);
            }
        }
        return new NewCasesOfYear(
                year.newCases(), year.status(), year.source(), byCategory, year.uncategorised(), change(year));
    }

    private @Nullable Change change(YearColumn year) {
        Integer now = year.newCases();
        Integer then = before(year).newCases();
        boolean ended = Stream.of(year.year(), year.year() - 1).noneMatch(covered::isUnfinished);
        return now == null || then == null || !ended ? null : Change.between(then, now);
    }

    private YearColumn before(YearColumn year) {
        int index = years.indexOf(year);
        return index == 0 ? before : years.get(index - 1);
    }
}
