package no.imdi.egnevalg.kernel.historicalcounts;

import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.Counts;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a printed table.
 *
 * @param cases the number of newly registered cases; null where the report prints a dash
 */
public record HistoricalCount(Category category, @Nullable Integer cases) {

    public HistoricalCount {
        if (cases != null) {
            Counts.require(cases);
        }
    }
}
