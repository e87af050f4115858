package no.imdi.egnevalg.kernel.historicalcounts;

import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.axonframework.serialization.Revision;

/**
 * An import of yearly counts was withdrawn. An earlier import of the same service and year applies again.
 *
 * @param years the years of the import
 */
@Revision("1")
public record HistoricalCountsWithdrawn(
        String importId, AdviserService service, List<Integer> years, Recorded recorded) {
    public HistoricalCountsWithdrawn {
        Objects.requireNonNull(importId);
        Objects.requireNonNull(service);
        years = List.copyOf(years);
        Objects.requireNonNull(recorded);
    }
}
