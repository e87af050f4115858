package no.imdi.egnevalg.command.historicalcounts;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Imports the yearly counts of a service as they were printed. */
public record ImportHistoricalCounts(
        @TargetAggregateIdentifier String importId,
        AdviserService service,
        List<HistoricalYear> years,
        Recorded recorded) {}
