package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/** The owner of the case has seen the answer to a referral, or that none had come by its due day. */
@Revision("1")
public record ReferralAnswerSeen(String caseId, String referralId, Recorded recorded) implements CaseFileEvent {
    public ReferralAnswerSeen {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(referralId);
        Objects.requireNonNull(recorded);
    }
}
