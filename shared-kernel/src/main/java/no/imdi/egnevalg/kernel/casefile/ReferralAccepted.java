package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The recipient accepted the referral. It is active until it is completed or revoked.
 *
 * @param receivingCaseId the recipient's own case, opened or joined by the acceptance; null where the recipient is an
 *     agency
 */
@Revision("1")
public record ReferralAccepted(
        String caseId,
        String referralId,
        LocalDate on,
        @Nullable String receivingCaseId,
        Recorded recorded) implements CaseFileEvent {
    public ReferralAccepted {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(recorded);
    }
}
