package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.axonframework.serialization.Revision;

/** The case was offered to another unit. It does not change owner until that unit accepts. */
@Revision("1")
public record HandoverOffered(
        String caseId, LocalDate on, Unit from, Unit to, HandoverReason reason, Urgency urgency, Recorded recorded)
        implements CaseFileEvent {
    public HandoverOffered {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(urgency);
        Objects.requireNonNull(recorded);
    }

    /** The same offer to another unit. */
    public HandoverOffered to(Unit unit) {
        return new HandoverOffered(caseId, on, from, unit, reason, urgency, recorded);
    }

    /** The last day for an answer in time. */
    public LocalDate answerDueOn() {
        return AnswerDue.on(on, urgency);
    }
}
