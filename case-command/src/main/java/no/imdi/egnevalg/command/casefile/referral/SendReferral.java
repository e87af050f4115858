package no.imdi.egnevalg.command.casefile.referral;

import java.time.LocalDate;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Refers a case to another unit or to an agency.
 *
 * @param seenVersion the version of the case that the author has seen
 * @param referralId the identifier by which later acts name the referral
 */
public record SendReferral(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        String referralId,
        LocalDate on,
        ReferralRecipient to,
        ReferralReason reason,
        Urgency urgency,
        Recorded recorded)
        implements CaseCommand {}
