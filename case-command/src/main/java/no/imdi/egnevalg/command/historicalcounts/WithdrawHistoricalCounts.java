package no.imdi.egnevalg.command.historicalcounts;

import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Withdraws an import of historical counts.
 *
 * @param seenVersion the version that the author has seen
 */
public record WithdrawHistoricalCounts(
        @TargetAggregateIdentifier String importId,
        @TargetAggregateVersion long seenVersion,
        Recorded recorded) {}
