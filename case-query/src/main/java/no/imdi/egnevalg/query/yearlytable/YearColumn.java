package no.imdi.egnevalg.query.yearlytable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.CategoryUse;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import org.jspecify.annotations.Nullable;

/**
 * One year of a service's table. Only the declared source of the year is shown: the printed counts of a printed year,
 * the registered cases of a register year, and nothing for a year that was not collected.
 */
final class YearColumn {

    private final ServiceProfile service;
    private final int year;
    private final YearCounts counts;
    private final CoverageSource source;

    YearColumn(ServiceProfile service, int year, YearCounts counts, CoverageSource source) {
        this.service = service;
        this.year = year;
        this.counts = counts;
        this.source = source;
    }

    int year() {
        return year;
    }

    CoverageSource source() {
        return source;
    }

    Cell cell(CategoryUse row) {
        Integer count = switch (source) {
            case REGISTER -> registered(row);
            case PRINTED ->
                counts.historical() == null ? null : counts.historical().rows().get(row.category());
            case NOT_COLLECTED -> null;
        };
        if (count != null) {
            return Cell.of(count);
        }
        return row.inUseIn(year) && source != CoverageSource.REGISTER ? Cell.NOT_COLLECTED : Cell.NOT_IN_USE;
    }

    private @Nullable Integer registered(CategoryUse row) {
        int cases = counts.registered().getOrDefault(row.category(), 0);
        return cases != 0 || row.inUseIn(year) ? Integer.valueOf(cases) : null;
    }

    /** Returns the newly registered cases; null where they are not known. */
    @Nullable
    Integer newCases() {
        return switch (source) {
            case REGISTER -> registeredCases();
            case PRINTED -> printedCases();
            case NOT_COLLECTED -> null;
        };
    }

    /** Returns why the newly registered cases are not known; null where they are known. */
    @Nullable
    String status() {
        if (newCases() != null) {
            return null;
        }
        boolean inUse = service.categories().stream().anyMatch(row -> row.inUseIn(year));
        return (inUse ? Cell.NOT_COLLECTED : Cell.NOT_IN_USE).status();
    }

    /**
     * Returns the printed total minus the printed rows; null where they agree or the source of the year is not print.
     */
    @Nullable
    Integer uncategorised() {
        YearCounts.Historical printed = counts.historical();
        if (source != CoverageSource.PRINTED || printed == null || printed.printedTotal() == null) {
            return null;
        }
        int rest = printed.printedTotal() - sum(printed.rows().values());
        return rest == 0 ? null : rest;
    }

    /** Returns the number of registered cases opened in this year, whatever the source of the year is. */
    int registeredCases() {
        return sum(counts.registered().values());
    }

    /** Returns the imported printed total, or else the sum of the printed rows; null where there is neither. */
    @Nullable
    Integer printedCases() {
        YearCounts.Historical printed = counts.historical();
        if (printed == null) {
            return null;
        }
        if (printed.printedTotal() != null) {
            return printed.printedTotal();
        }
        return printed.rows().values().stream().allMatch(Objects::isNull)
                ? null
                : Integer.valueOf(sum(printed.rows().values()));
    }

    /** Returns the imported printed total; null where there is none. */
    @Nullable
    Integer printedTotal() {
        return counts.historical() == null ? null : counts.historical().printedTotal();
    }

    /** Returns printed rows of categories that the service's table does not have. A row without a count is left out. */
    List<CategoryUse> furtherRows() {
        YearCounts.Historical printed = counts.historical();
        if (source != CoverageSource.PRINTED || printed == null) {
            return List.of();
        }
        return printed.rows().entrySet().stream()
                .filter(row ->
                        row.getValue() != null && service.row(row.getKey()).isEmpty())
                .map(row -> new CategoryUse(row.getKey(), List.of(), null))
                .toList();
    }

    private static int sum(Collection<? extends @Nullable Integer> counts) {
        return counts.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
