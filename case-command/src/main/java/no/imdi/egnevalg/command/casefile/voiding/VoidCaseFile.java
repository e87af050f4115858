package no.imdi.egnevalg.command.casefile.voiding;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Voids a case file that was registered in error.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record VoidCaseFile(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        VoidingReason reason,
        Recorded recorded)
        implements CaseCommand {}
