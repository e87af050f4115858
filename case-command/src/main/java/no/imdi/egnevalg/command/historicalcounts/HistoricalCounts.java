package no.imdi.egnevalg.command.historicalcounts;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** One import of historical counts, as an Axon aggregate. The import can be withdrawn. */
public class HistoricalCounts {

    @AggregateIdentifier
    private @Nullable String importId;

    private @Nullable HistoricalCountsImported imported;

    private boolean isWithdrawn;

    /** Axon needs this constructor to replay events. */
    protected HistoricalCounts() {}

    @CommandHandler
    HistoricalCounts(ImportHistoricalCounts command, CodeLists codeLists) {
        apply(HistoricalCountsRules.decide(command, codeLists).orThrow());
    }

    @CommandHandler
    long handle(WithdrawHistoricalCounts command) {
        apply(WithdrawalRules.decide(Objects.requireNonNull(imported), isWithdrawn, command)
                .orThrow());
        return getVersion();
    }

    @EventSourcingHandler
    void on(HistoricalCountsImported event) {
        importId = event.importId();
        imported = event;
    }

    @EventSourcingHandler
    void on(HistoricalCountsWithdrawn event) {
        importId = event.importId();
        isWithdrawn = true;
    }

    @Override
    public String toString() {
        return "HistoricalCounts " + importId;
    }
}
