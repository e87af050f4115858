package no.imdi.egnevalg.command.casefile.referral;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Revokes a referral for its sender, whether it has been accepted or awaits an answer.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record RevokeReferral(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        String referralId,
        LocalDate on,
        RevocationReason reason,
        Recorded recorded)
        implements CaseCommand {}
