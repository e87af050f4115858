package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import org.axonframework.serialization.Revision;

/**
 * The case has developed and has another main category now. It still counts as a new case under the category it was
 * registered with. A category that was wrong from the start is corrected instead.
 *
 * @param from the main category before
 */
@Revision("1")
public record CaseFileRecategorised(
        String caseId,
        LocalDate effectiveOn,
        Category from,
        Category to,
        RecategorisationReason reason,
        Recorded recorded)
        implements CaseFileEvent {
    public CaseFileRecategorised {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(effectiveOn);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
