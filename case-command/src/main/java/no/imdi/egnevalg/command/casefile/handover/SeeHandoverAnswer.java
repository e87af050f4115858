package no.imdi.egnevalg.command.casefile.handover;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * The unit that offered the case has seen what became of the offer.
 *
 * @param seenVersion the version of the case the author has seen
 */
public record SeeHandoverAnswer(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        Recorded recorded) implements CaseCommand {}
