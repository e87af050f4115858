package no.imdi.egnevalg.command.casefile.referral;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Completes an accepted referral.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record CompleteReferral(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        String referralId,
        LocalDate on,
        ReferralOutcome outcome,
        Recorded recorded)
        implements CaseCommand {

    @Override
    public ActingUnit actingUnit() {
        return new ActingUnit.ReferralRecipient(referralId);
    }
}
