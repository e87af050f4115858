package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import org.axonframework.serialization.Revision;

/** The decision to erase the case was withdrawn. */
@Revision("1")
public record ErasureWithdrawn(String caseId, Recorded recorded) implements CaseFileEvent {
    public ErasureWithdrawn {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(recorded);
    }
}
