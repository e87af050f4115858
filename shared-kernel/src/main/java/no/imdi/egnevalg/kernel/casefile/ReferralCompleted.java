package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import org.axonframework.serialization.Revision;

/** An accepted referral was completed. It is no longer active. */
@Revision("1")
public record ReferralCompleted(
        String caseId, String referralId, LocalDate on, ReferralOutcome outcome, Recorded recorded)
        implements CaseFileEvent {
    public ReferralCompleted {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(recorded);
    }
}
