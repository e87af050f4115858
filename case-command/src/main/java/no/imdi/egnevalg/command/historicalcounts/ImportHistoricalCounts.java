package no.imdi.egnevalg.command.historicalcounts;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The yearly counts of a service are taken over as they were printed. */
public record ImportHistoricalCounts(
        @TargetAggregateIdentifier String importId,
        AdviserService service,
        List<HistoricalYear> years,
        Recorded recorded) {}
