package no.imdi.egnevalg.command.casefile.correction;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Corrects a registration that was wrong from the start.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record CorrectRegistration(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        RegistrationChanges changes,
        CorrectionReason reason,
        Recorded recorded)
        implements CaseCommand {}
