package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/** The unit to which a correction of the place moved the case has seen that it has it, and keeps it. */
@Revision("1")
public record MoveSeen(String caseId, Recorded recorded) implements CaseFileEvent {
    public MoveSeen {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(recorded);
    }
}
