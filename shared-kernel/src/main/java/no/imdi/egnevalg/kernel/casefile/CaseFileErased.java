package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import org.axonframework.serialization.Revision;

/**
 * The case was erased: in the same transaction its data key was destroyed, so that nobody can read its notes again. It
 * goes on counting, for the statistics it is part of, and takes no further acts.
 *
 * @param decidedBy who decided it; the author of this event is the other privacy officer, who confirmed it
 */
@Revision("1")
public record CaseFileErased(String caseId, ErasureBasis basis, Author decidedBy, Recorded recorded)
        implements CaseFileEvent {
    public CaseFileErased {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(decidedBy);
        Objects.requireNonNull(recorded);
    }
}
