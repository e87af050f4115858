package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import org.axonframework.serialization.Revision;

/** A closed case was reopened. It does not count as a new case. */
@Revision("1")
public record CaseFileReopened(String caseId, LocalDate on, ReopeningReason reason, Recorded recorded)
        implements CaseFileEvent {
    public CaseFileReopened {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
