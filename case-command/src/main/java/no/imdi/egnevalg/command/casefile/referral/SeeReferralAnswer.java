package no.imdi.egnevalg.command.casefile.referral;

import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * The unit that works on the case has seen what became of a referral.
 *
 * @param seenVersion the version of the case the author has seen
 */
public record SeeReferralAnswer(
        @TargetAggregateIdentifier String caseId,
        @TargetAggregateVersion long seenVersion,
        String referralId,
        Recorded recorded)
        implements CaseCommand {}
