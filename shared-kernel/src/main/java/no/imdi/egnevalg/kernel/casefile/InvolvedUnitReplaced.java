package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/**
 * All cases of a unit went to another one, and so did what the unit had to do in this case, which is not its own: a
 * referral that has not ended, the offer of a handover that waits for an answer, a concern to look after.
 */
@Revision("1")
public record InvolvedUnitReplaced(String caseId, Unit from, Unit to, Recorded recorded) implements CaseFileEvent {
    public InvolvedUnitReplaced {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(recorded);
    }
}
