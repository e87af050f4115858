package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import org.axonframework.serialization.Revision;

/** The unit declined the case. */
@Revision("1")
public record HandoverDeclined(String caseId, LocalDate on, RejectionReason reason, Recorded recorded)
        implements CaseFileEvent {
    public HandoverDeclined {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
