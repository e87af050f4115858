package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import org.axonframework.serialization.Revision;

/** A flagged concern was resolved. */
@Revision("1")
public record ConcernResolved(
        String caseId, String concernId, LocalDate on, ConcernResolution resolution, Recorded recorded)
        implements CaseFileEvent {
    public ConcernResolved {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(concernId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(resolution);
        Objects.requireNonNull(recorded);
    }
}
