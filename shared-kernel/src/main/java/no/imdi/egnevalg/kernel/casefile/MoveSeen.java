package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/** A correction of the place moved the case to this unit, which has seen that and keeps it. */
@Revision("1")
public record MoveSeen(String caseId, Recorded recorded) implements CaseFileEvent {
    public MoveSeen {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(recorded);
    }
}
