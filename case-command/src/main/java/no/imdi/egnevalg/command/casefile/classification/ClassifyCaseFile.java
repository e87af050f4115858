package no.imdi.egnevalg.command.casefile.classification;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Sets the confidentiality level of a case.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record ClassifyCaseFile(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        Confidentiality confidentiality,
        Recorded recorded)
        implements CaseCommand {}
