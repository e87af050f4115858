package no.imdi.egnevalg.query.historicalcounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the import that is shown instead of another one: the latest of the same service and year that is not withdrawn.
 */
final class ReplacedYears {

    private final List<HistoricalImport> latestFirst;

    ReplacedYears(List<HistoricalImport> latestFirst) {
        this.latestFirst = latestFirst;
    }

    /** Returns the id of the later import that is shown for the year; null where there is none. */
    @Nullable
    String replacing(HistoricalImport earlier, int year) {
        return latestFirst.stream()
                .takeWhile(later -> !later.importId().equals(earlier.importId()))
                .filter(later -> later.service() == earlier.service() && later.stands() && later.holds(year))
                .map(HistoricalImport::importId)
                .findFirst()
                .orElse(null);
    }
}
