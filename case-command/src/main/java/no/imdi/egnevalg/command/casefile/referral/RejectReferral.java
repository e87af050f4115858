package no.imdi.egnevalg.command.casefile.referral;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Rejects a referral for its recipient.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record RejectReferral(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        String referralId,
        LocalDate on,
        RejectionReason reason,
        Recorded recorded)
        implements CaseCommand {

    @Override
    public ActingUnit actingUnit() {
        return new ActingUnit.ReferralRecipient(referralId);
    }
}
