package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import org.axonframework.serialization.Revision;

/**
 * A concern was flagged. A unit has to deal with it by a given day.
 *
 * @param owner the unit that is responsible
 */
@Revision("1")
public record ConcernFlagged(
        String caseId, String concernId, LocalDate on, ConcernKind kind, LocalDate dueOn, Unit owner, Recorded recorded)
        implements CaseFileEvent {
    public ConcernFlagged {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(concernId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(dueOn);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(recorded);
    }
}
