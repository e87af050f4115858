package no.imdi.egnevalg.command.historicalcounts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Counts;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCount;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import org.jspecify.annotations.Nullable;

/**
 * The printed table of one service, in the format in which the report's tables are kept.
 *
 * @param label the report's name for the service; not stored
 * @param rows may be left out where the report prints only totals
 * @param printedTotals the printed totals, one for each year
 * @param categorySums the sums of the rows, if the sender added them up; wrong sums are refused
 */
record PrintedTable(
        @Given @Nullable String service,
        @Nullable String label,
        @Given @Nullable List<@Nullable Integer> years,
        @Nullable List<@Nullable Row> rows,
        @Nullable List<@Nullable Integer> printedTotals,
        @Nullable List<@Nullable Integer> categorySums) {

    private static final int MOST_YEARS = 100;

    /** One printed row. Null stands for a printed dash. */
    record Row(
            @Given @Nullable String category,
            @Nullable String printedLabel,
            @Given @Nullable List<@Nullable Integer> values) {}

    record Read(AdviserService service, List<HistoricalYear> years) {}

    /**
     * Parses the counts of the table. Null where the service or the years cannot be read. The reader collects the
     * errors.
     */
    @Nullable
    Read read(FieldReader fields) {
        AdviserService readService = fields.requiredCode("/service", service, AdviserService.class);
        List<Category> categories = readCategories(fields);
        checkRows(fields);
        if (!namesYears()) {
            fields.wrong("/years", "missing-field", "The table names its years.");
            return null;
        }
        checkSums(fields);
        return readService == null ? null : new Read(readService, readYears(categories));
    }

    private List<Category> readCategories(FieldReader fields) {
        List<Category> categories = new ArrayList<>();
        Set<Category> seen = EnumSet.noneOf(Category.class);
        for (int i = 0; i < givenRows().size(); i++) {
            Row row = givenRows().get(i);
            Category category = fields.requiredCode(
                    "/rows/" + i + "/category", row == null ? null : row.category(), Category.class);
            if (category != null && !seen.add(category)) {
                fields.wrong("/rows/" + i, "category-repeated", "Each category has one row.");
            }
            if (category != null) {
                categories.add(category);
            }
        }
        return categories;
    }

    private boolean namesYears() {
        return years != null && !years.isEmpty() && years.size() <= MOST_YEARS && !years.contains(null);
    }

    private void checkRows(FieldReader fields) {
        if (givenRows().isEmpty() && (printedTotals == null || printedTotals.contains(null))) {
            fields.wrong("/rows", "missing-field", "The table has rows, or else a printed total of each year.");
        }
        for (int i = 0; i < givenRows().size(); i++) {
            checkCounts("/rows/" + i + "/values", values(i), fields);
        }
        if (printedTotals != null) {
            checkCounts("/printedTotals", printedTotals, fields);
        }
        if (categorySums != null) {
            checkCounts("/categorySums", categorySums, fields);
        }
    }

    /** The number of counts can only be checked where the years are known. */
    private void checkCounts(String pointer, @Nullable List<@Nullable Integer> counts, FieldReader fields) {
        if (counts == null || (namesYears() && !hasOneAYear(counts))) {
            fields.wrong(pointer, "table-not-rectangular", "There is one value a year.");
            return;
        }
        for (int i = 0; i < counts.size(); i++) {
            if (!isPossible(counts.get(i))) {
                fields.wrong(pointer + "/" + i, "count-out-of-range", "A count is at least 0 and at most 1000000.");
            }
        }
    }

    private boolean hasOneAYear(@Nullable List<@Nullable Integer> counts) {
        return counts != null && counts.size() == Objects.requireNonNull(years).size();
    }

    private static boolean isPossible(@Nullable Integer count) {
        return count == null || Counts.isPossible(count);
    }

    /** A count out of range is treated as a dash, so that the rules can check the rest of the table. */
    private static @Nullable Integer possible(@Nullable Integer count) {
        return isPossible(count) ? count : null;
    }

    /** Checks the sums of those years whose counts can all be read. */
    private void checkSums(FieldReader fields) {
        boolean isRectangular = hasOneAYear(categorySums)
                && IntStream.range(0, givenRows().size()).allMatch(row -> hasOneAYear(values(row)));
        if (!isRectangular || (givenRows().isEmpty() && !hasOneAYear(printedTotals))) {
            return;
        }
        for (int year = 0; year < Objects.requireNonNull(categorySums).size(); year++) {
            Integer sum = categorySums.get(year);
            List<Integer> counts = countsOf(year);
            if (sum != null
                    && isPossible(sum)
                    && counts.stream().allMatch(PrintedTable::isPossible)
                    && sum != counts.stream().mapToInt(Integer::intValue).sum()) {
                fields.wrong(
                        "/categorySums/" + year,
                        "category-sum-differs",
                        "The rows of this year add up to something else.");
            }
        }
    }

    private List<Integer> countsOf(int year) {
        return IntStream.range(0, givenRows().size())
                .mapToObj(row -> value(row, year))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<HistoricalYear> readYears(List<Category> categories) {
        List<HistoricalYear> read = new ArrayList<>();
        List<@Nullable Integer> given = Objects.requireNonNull(years);
        for (int year = 0; year < given.size(); year++) {
            List<HistoricalCount> counts = new ArrayList<>();
            for (int row = 0; row < categories.size(); row++) {
                counts.add(new HistoricalCount(categories.get(row), possible(value(row, year))));
            }
            Integer printed = possible(at(printedTotals, year));
            read.add(new HistoricalYear(Objects.requireNonNull(given.get(year)), counts, printed));
        }
        return read;
    }

    private List<@Nullable Row> givenRows() {
        return Objects.requireNonNullElse(rows, List.of());
    }

    private @Nullable List<@Nullable Integer> values(int row) {
        Row given = givenRows().get(row);
        return given == null ? null : given.values();
    }

    private @Nullable Integer value(int row, int year) {
        return at(values(row), year);
    }

    /** Null for a dash, or where the table has no such cell. */
    private static @Nullable Integer at(@Nullable List<@Nullable Integer> counts, int year) {
        return counts == null || year >= counts.size() ? null : counts.get(year);
    }
}
