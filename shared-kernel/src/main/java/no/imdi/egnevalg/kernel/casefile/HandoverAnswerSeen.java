package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/**
 * The unit that offered the case has seen what became of the offer: that it was declined, or not answered by its due
 * day.
 */
@Revision("1")
public record HandoverAnswerSeen(String caseId, Recorded recorded) implements CaseFileEvent {
    public HandoverAnswerSeen {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(recorded);
    }
}
