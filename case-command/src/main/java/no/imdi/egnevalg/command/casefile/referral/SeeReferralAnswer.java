package no.imdi.egnevalg.command.casefile.referral;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Records that the owner of the case has seen the answer to a referral, or that the answer is overdue.
 *
 * @param seenVersion the version of the case that the author has seen
 */
public record SeeReferralAnswer(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        String referralId,
        Recorded recorded)
        implements CaseCommand {}
