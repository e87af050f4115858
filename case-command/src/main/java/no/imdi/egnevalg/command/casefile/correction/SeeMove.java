package no.imdi.egnevalg.command.casefile.correction;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * The unit that a correction gave the case has seen it, and keeps it.
 *
 * @param seenVersion the version of the case the author has seen
 */
public record SeeMove(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        Recorded recorded) implements CaseCommand {}
