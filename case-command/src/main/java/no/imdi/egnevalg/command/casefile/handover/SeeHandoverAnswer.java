package no.imdi.egnevalg.command.casefile.handover;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Records that the owner has seen that its offer was declined, or that the answer is overdue.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record SeeHandoverAnswer(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        Recorded recorded) implements CaseCommand {}
