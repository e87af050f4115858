package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import org.axonframework.serialization.Revision;

/** The recipient rejected the referral. */
@Revision("1")
public record ReferralRejected(
        String caseId, String referralId, LocalDate on, RejectionReason reason, Recorded recorded)
        implements CaseFileEvent {
    public ReferralRejected {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
