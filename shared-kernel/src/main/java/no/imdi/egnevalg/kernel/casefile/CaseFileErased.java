package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import org.axonframework.serialization.Revision;

/**
 * The case was erased. Its data key was destroyed in the same transaction, so nobody can read its notes again. The case
 * still counts in statistics, and accepts no further acts.
 *
 * @param decidedBy the privacy officer who decided the erasure; the author of this event is another one, who confirmed
 *     it
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
