package no.imdi.egnevalg.command.casefile.voiding;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * A case file that was registered in error is declared void.
 *
 * @param seenVersion the version of the case the author has seen
 */
public record VoidCaseFile(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        VoidingReason reason,
        Recorded recorded)
        implements CaseCommand {}
