package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.axonframework.serialization.Revision;

/** The case was referred to another service or to an agency, which has yet to answer. */
@Revision("1")
public record ReferralSent(
        String caseId,
        String referralId,
        LocalDate on,
        ReferralRecipient to,
        ReferralReason reason,
        Urgency urgency,
        Recorded recorded)
        implements CaseFileEvent {
    public ReferralSent {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(to);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(recorded);
    }
}
