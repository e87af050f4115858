package no.imdi.egnevalg.command.historicalcounts;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** One import of historical counts, as Axon carries it. It has no life after it was made. */
public class HistoricalCounts {

    @AggregateIdentifier
    private @Nullable String importId;

    /** For Axon, which replays events into it. */
    protected HistoricalCounts() {}

    @CommandHandler
    HistoricalCounts(ImportHistoricalCounts command) {
        apply(HistoricalCountsRules.decide(command).orThrow());
    }

    @EventSourcingHandler
    void on(HistoricalCountsImported event) {
        importId = event.importId();
    }

    @Override
    public String toString() {
        return "HistoricalCounts " + importId;
    }
}
