package no.imdi.egnevalg.command.casefile.correction;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Keeps a case that a correction moved to this unit.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record SeeMove(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        Recorded recorded) implements CaseCommand {}
