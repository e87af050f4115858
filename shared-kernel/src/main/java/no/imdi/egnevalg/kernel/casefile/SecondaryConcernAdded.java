package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.axonframework.serialization.Revision;

/** A secondary category was added to the case. */
@Revision("1")
public record SecondaryConcernAdded(String caseId, LocalDate on, Category category, Recorded recorded)
        implements CaseFileEvent {
    public SecondaryConcernAdded {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(category);
        Objects.requireNonNull(recorded);
    }
}
