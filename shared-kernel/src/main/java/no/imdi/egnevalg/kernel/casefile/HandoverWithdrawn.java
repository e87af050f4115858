package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.axonframework.serialization.Revision;

/** The offer of the case was withdrawn. */
@Revision("1")
public record HandoverWithdrawn(String caseId, LocalDate on, RevocationReason reason, Recorded recorded)
        implements CaseFileEvent {
    public HandoverWithdrawn {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
