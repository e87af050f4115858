package no.imdi.egnevalg.kernel.historicalcounts;

import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Counts;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one service in one year.
 *
 * @param printedTotal the printed total, kept even where it differs from the sum of the rows; null where none was
 *     printed
 */
public record HistoricalYear(
        int year, List<HistoricalCount> counts, @Nullable Integer printedTotal) {

    public HistoricalYear {
        counts = List.copyOf(counts);
        if (printedTotal != null) {
            Counts.require(printedTotal);
        }
    }

    /** The sum of the rows, which may differ from the printed total. */
    public int categorySum() {
        return counts.stream()
                .map(HistoricalCount::cases)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
