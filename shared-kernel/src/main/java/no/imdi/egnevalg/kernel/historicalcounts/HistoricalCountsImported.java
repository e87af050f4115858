package no.imdi.egnevalg.kernel.historicalcounts;

import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.axonframework.serialization.Revision;

/**
 * Yearly counts of a service from before the register were imported as printed. A later import of the same service and
 * year replaces the earlier one.
 *
 * @param years one entry for each year
 */
@Revision("2")
public record HistoricalCountsImported(
        String importId, AdviserService service, List<HistoricalYear> years, Recorded recorded) {
    public HistoricalCountsImported {
        Objects.requireNonNull(importId);
        Objects.requireNonNull(service);
        years = List.copyOf(years);
        Objects.requireNonNull(recorded);
    }
}
