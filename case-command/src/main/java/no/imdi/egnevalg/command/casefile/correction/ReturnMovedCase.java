package no.imdi.egnevalg.command.casefile.correction;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Returns a case that a correction moved to this unit. The unit that owned it before owns it again.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record ReturnMovedCase(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        Recorded recorded) implements CaseCommand {}
