package no.imdi.egnevalg.command.historicalcounts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.imdi.egnevalg.command.casefile.FieldReader;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCount;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import org.jspecify.annotations.Nullable;

/**
 * The table of one service as it was printed, in the shape in which the report's tables are kept.
 *
 * @param label what the report calls the service; not stored
 * @param rows may be left out where the report prints only totals
 * @param printedTotals the totals as printed, one a year
 * @param categorySums the sums of the rows, where the sender has added them up; they must then be right
 */
record PrintedTable(
        @Given @Nullable String service,
        @Nullable String label,
        @Given @Nullable List<@Nullable Integer> years,
        @Nullable List<@Nullable Row> rows,
        @Nullable List<@Nullable Integer> printedTotals,
        @Nullable List<@Nullable Integer> categorySums) {

    private static final int MOST_CASES = 1_000_000;
    private static final int MOST_YEARS = 100;

    /** One printed row; a null value is a printed dash. */
    record Row(
            @Given @Nullable String category,
            @Nullable String printedLabel,
            @Given @Nullable List<@Nullable Integer> values) {}

    record Read(AdviserService service, List<HistoricalYear> years) {}

    /** The counts the table holds, or a problem that names everything wrong with it. */
    Read read() {
        FieldReader fields = new FieldReader();
        AdviserService readService = fields.requiredCode("/service", service, AdviserService.class);
        List<FieldError> errors = new ArrayList<>(fields.errors());
        List<Category> categories = readCategories(errors);
        checkShape(errors);
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.refused(errors));
        }
        Read read = new Read(Objects.requireNonNull(readService), readYears(categories));
        checkSums(read.years());
        return read;
    }

    private List<Category> readCategories(List<FieldError> errors) {
        FieldReader fields = new FieldReader();
        List<Category> categories = new ArrayList<>();
        Set<Category> seen = EnumSet.noneOf(Category.class);
        List<@Nullable Row> given = Objects.requireNonNullElse(rows, List.of());
        for (int i = 0; i < given.size(); i++) {
            Row row = given.get(i);
            Category category = fields.requiredCode(
                    "/rows/" + i + "/category", row == null ? null : row.category(), Category.class);
            if (category != null && !seen.add(category)) {
                errors.add(new FieldError("/rows/" + i, "category-repeated", "Each category has one row."));
            }
            if (category != null) {
                categories.add(category);
            }
        }
        errors.addAll(fields.errors());
        return categories;
    }

    private void checkShape(List<FieldError> errors) {
        if (years == null || years.isEmpty() || years.size() > MOST_YEARS || years.contains(null)) {
            errors.add(new FieldError("/years", "missing-field", "The table names its years."));
            return;
        }
        List<@Nullable Row> given = Objects.requireNonNullElse(rows, List.of());
        if (given.isEmpty() && (printedTotals == null || printedTotals.contains(null))) {
            errors.add(new FieldError(
                    "/rows", "missing-field", "The table has rows, or else a printed total of each year."));
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            Row row = given.get(i);
            checkCounts("/rows/" + i + "/values", row == null ? null : row.values(), errors);
        }
        if (printedTotals != null) {
            checkCounts("/printedTotals", printedTotals, errors);
        }
        if (categorySums != null) {
            checkCounts("/categorySums", categorySums, errors);
        }
    }

    private void checkCounts(String pointer, @Nullable List<@Nullable Integer> counts, List<FieldError> errors) {
        if (counts == null || counts.size() != Objects.requireNonNull(years).size()) {
            errors.add(new FieldError(pointer, "table-not-rectangular", "There is one value a year."));
            return;
        }
        for (int i = 0; i < counts.size(); i++) {
            Integer count = counts.get(i);
            if (count != null && (count < 0 || count > MOST_CASES)) {
                errors.add(new FieldError(
                        pointer + "/" + i, "count-out-of-range", "A count is at least 0 and at most 1000000."));
            }
        }
    }

    private List<HistoricalYear> readYears(List<Category> categories) {
        List<HistoricalYear> read = new ArrayList<>();
        List<@Nullable Integer> given = Objects.requireNonNull(years);
        for (int year = 0; year < given.size(); year++) {
            List<HistoricalCount> counts = new ArrayList<>();
            for (int row = 0; row < categories.size(); row++) {
                counts.add(new HistoricalCount(categories.get(row), value(row, year)));
            }
            Integer printed = printedTotals == null ? null : printedTotals.get(year);
            read.add(new HistoricalYear(Objects.requireNonNull(given.get(year)), counts, printed));
        }
        return read;
    }

    private @Nullable Integer value(int row, int year) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(Objects.requireNonNull(rows).get(row))
                                .values())
                .get(year);
    }

    private void checkSums(List<HistoricalYear> read) {
        if (categorySums == null) {
            return;
        }
        for (int i = 0; i < read.size(); i++) {
            Integer sum = categorySums.get(i);
            if (sum != null && sum != read.get(i).categorySum()) {
                throw new ProblemException(Problem.refused(List.of(new FieldError(
                        "/categorySums/" + i,
                        "category-sum-differs",
                        "The rows of this year add up to something else."))));
            }
        }
    }
}
