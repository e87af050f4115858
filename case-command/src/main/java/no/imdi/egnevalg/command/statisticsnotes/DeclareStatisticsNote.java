package no.imdi.egnevalg.command.statisticsnotes;

import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declares a source, a note or a series break. */
public record DeclareStatisticsNote(
        @TargetAggregateIdentifier String noteId, StatisticsNote note, Recorded recorded) {}
