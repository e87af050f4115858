package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import org.axonframework.serialization.Revision;

/**
 * Work on the case has ended.
 *
 * @param on the first day on which the case is no longer open
 */
@Revision("1")
public record CaseFileClosed(String caseId, LocalDate on, ClosureOutcome outcome, Recorded recorded)
        implements CaseFileEvent {
    public CaseFileClosed {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(recorded);
    }
}
