package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/**
 * The unit that works on the case has seen what became of a referral: the answer, or that none had come by its due day.
 */
@Revision("1")
public record ReferralAnswerSeen(String caseId, String referralId, Recorded recorded) implements CaseFileEvent {
    public ReferralAnswerSeen {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(recorded);
    }
}
