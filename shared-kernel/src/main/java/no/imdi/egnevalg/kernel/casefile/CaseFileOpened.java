package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.axonframework.serialization.Revision;

/**
 * A service opened a case. It counts as one newly registered case of that service.
 *
 * @param caseNumber the case number that people use, see {@link CaseNumber}
 */
@Revision("2")
public record CaseFileOpened(
        String caseId, String caseNumber, AdviserService service, Registration registration, Recorded recorded)
        implements CaseFileEvent {
    public CaseFileOpened {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(caseNumber);
        Objects.requireNonNull(service);
        Objects.requireNonNull(registration);
        Objects.requireNonNull(recorded);
    }
}
