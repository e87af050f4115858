package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.axonframework.serialization.Revision;

/** A secondary category was removed from the case. */
@Revision("1")
public record SecondaryConcernRemoved(String caseId, LocalDate on, Category category, Recorded recorded)
        implements CaseFileEvent {
    public SecondaryConcernRemoved {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(category);
        Objects.requireNonNull(recorded);
    }
}
