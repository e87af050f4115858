package no.imdi.egnevalg.command.casefile.classification;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * It is said how closely a case is to be kept.
 *
 * @param seenVersion the version of the case the author has seen
 */
public record ClassifyCaseFile(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        Confidentiality confidentiality,
        Recorded recorded)
        implements CaseCommand {}
