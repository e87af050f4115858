package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.axonframework.serialization.Revision;

/** The sender revoked the referral, before or after it was accepted. */
@Revision("1")
public record ReferralRevoked(
        String caseId, String referralId, LocalDate on, RevocationReason reason, Recorded recorded)
        implements CaseFileEvent {
    public ReferralRevoked {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
