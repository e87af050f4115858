package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/**
 * Another unit took over all cases of a unit, and in this case, which the unit does not own, its tasks: an unended
 * referral, an unanswered handover offer, or a concern.
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
