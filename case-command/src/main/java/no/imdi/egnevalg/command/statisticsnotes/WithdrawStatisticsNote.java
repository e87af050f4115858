package no.imdi.egnevalg.command.statisticsnotes;

import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Withdraws a source, a note or a series break.
 *
 * @param seenVersion the version that the author has seen
 */
public record WithdrawStatisticsNote(
        @TargetAggregateIdentifier String noteId,
        @TargetAggregateVersion long seenVersion,
        Recorded recorded) {}
