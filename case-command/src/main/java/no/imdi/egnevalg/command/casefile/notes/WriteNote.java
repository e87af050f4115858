package no.imdi.egnevalg.command.casefile.notes;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.command.casefile.request.SealedNote;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Writes a note in a case.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record WriteNote(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        SealedNote note) implements CaseCommand {}
