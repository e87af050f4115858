package no.imdi.egnevalg.command.casefile.referral;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.imdi.egnevalg.command.casefile.access.ActingUnit;
import no.imdi.egnevalg.command.casefile.access.CaseCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;

/**
 * Accepts a referral for its recipient.
 *
 * @param seenVersion the version of the referred case that the author has seen
 * @param receiving what the acceptance says about the recipient's own case
 * @param newCaseId the identifier of that case if it is opened now
 * @param newCaseNumber a random number drawn by the caller, who draws another where it is taken
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
