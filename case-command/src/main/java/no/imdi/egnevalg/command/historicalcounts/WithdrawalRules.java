package no.imdi.egnevalg.command.historicalcounts;

import java.util.List;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;

/** Decides whether an import of historical counts may be withdrawn. */
final class WithdrawalRules {

    private WithdrawalRules() {}

    /** Withdraws an import that is not withdrawn yet. */
    static Decision<HistoricalCountsWithdrawn> decide(
            HistoricalCountsImported imported, boolean isWithdrawn, WithdrawHistoricalCounts command) {
        return Decision.unless(
                isWithdrawn ? List.of(new HistoricalCountsRefusal.AlreadyWithdrawn()) : List.of(),
                new HistoricalCountsWithdrawn(
                        command.importId(),
                        imported.service(),
                        imported.years().stream().map(HistoricalYear::year).toList(),
                        command.recorded()));
    }
}
