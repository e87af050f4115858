package no.imdi.egnevalg.command.casefile.referral;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * The recipient of a referral takes it up.
 *
 * @param seenVersion the version of the referred case the author has seen
 * @param receiving what is said of the recipient's own case
 * @param newCaseId the identifier of that case where it is opened now
 * @param newCaseNumber drawn at random by the caller; another is drawn where it is taken
 */
public record AcceptReferral(
        String caseId,
        long seenVersion,
        String referralId,
        LocalDate on,
        ReceivingCase receiving,
        String newCaseId,
        String newCaseNumber,
        Recorded recorded)
        implements CaseCommand {

    @Override
    public ActingUnit actingUnit() {
        return new ActingUnit.ReferralRecipient(referralId);
    }

    @Override
    public Set<String> otherCases() {
        String joined = receiving.joins();
        return joined == null ? Set.of() : Set.of(joined);
    }

    @Override
    public Set<String> aggregates() {
        Set<String> all = new HashSet<>(CaseCommand.super.aggregates());
        all.add(newCaseId);
        return all;
    }
}
