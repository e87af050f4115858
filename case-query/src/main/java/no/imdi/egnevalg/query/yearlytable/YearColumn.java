package no.imdi.egnevalg.query.yearlytable;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CategoryUse;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import org.jspecify.annotations.Nullable;

/**
 * One year of a service's table. From registerFrom on a year is taken from the register as soon as a case counts in it;
 * printed counts of the year then only stand beside it as a total to compare with. Before, and as long as the register has
 * no case, the printed counts are the table, with cases that were registered late added to them.
 */
final class YearColumn {

    static final int REGISTER_FROM = 2012;

    private final ServiceProfile service;
    private final int year;
    private final YearCounts counts;
    private final boolean yearHasBegun;

    YearColumn(ServiceProfile service, int year, YearCounts counts, int thisYear) {
        this.service = service;
        this.year = year;
        this.counts = counts;
        this.yearHasBegun = year <= thisYear;
    }

    int year() {
        return year;
    }

    Cell cell(CategoryUse row) {
        Integer registered = counts.registered().get(row.category());
        Integer printed = printed(row.category());
        if (printed != null) {
            return Cell.of(printed + (registered == null ? 0 : registered));
        }
        if (registered != null && registered != 0) {
            return Cell.of(registered);
        }
        if (!row.inUseIn(year)) {
            return Cell.NOT_IN_USE;
        }
        return isCollected() ? Cell.of(0) : Cell.NOT_COLLECTED;
    }

    /** The sum of the cells, with what the report printed beside it. */
    Total total() {
        List<Cell> cells = service.categories().stream().map(this::cell).toList();
        if (cells.stream().allMatch(cell -> cell.value() == null)) {
            boolean neverInUse = cells.stream().allMatch(Cell.NOT_IN_USE::equals);
            return new Total(null, neverInUse ? "." : "..", null, null);
        }
        int sum = cells.stream()
                .mapToInt(cell -> cell.value() == null ? 0 : cell.value())
                .sum();
        Integer printedTotal = printedTotal();
        int uncategorised = printedTotal == null ? 0 : printedTotal - comparedWithPrinted(sum);
        return new Total(sum, null, printedTotal, uncategorised == 0 ? null : uncategorised);
    }

    @Nullable
    Integer printedTotal() {
        YearCounts.Historical historical = counts.historical();
        return historical == null ? null : historical.printedTotal();
    }

    /** What the printed total is held against: the printed rows where they are the table, else the register's sum. */
    private int comparedWithPrinted(int sum) {
        return isTakenFromRegister() ? sum : sum - registeredTotal();
    }

    private int registeredTotal() {
        return counts.registered().values().stream().mapToInt(Integer::intValue).sum();
    }

    private @Nullable Integer printed(Category category) {
        YearCounts.Historical historical = counts.historical();
        return historical == null || isTakenFromRegister()
                ? null
                : historical.rows().get(category);
    }

    private boolean isTakenFromRegister() {
        return year >= REGISTER_FROM && counts.hasRegisteredCases();
    }

    private boolean isCollected() {
        return isTakenFromRegister() || (counts.historical() == null && year >= REGISTER_FROM && yearHasBegun);
    }
}
