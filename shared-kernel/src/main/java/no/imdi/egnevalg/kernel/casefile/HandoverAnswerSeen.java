package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/** The unit that offered the case has seen that the offer was declined, or that it was not answered by its due day. */
@Revision("1")
public record HandoverAnswerSeen(String caseId, Recorded recorded) implements CaseFileEvent {
    public HandoverAnswerSeen {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(recorded);
    }
}
