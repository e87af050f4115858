package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import org.axonframework.serialization.Revision;

/**
 * The registration was wrong from the start and has been put right. The case counts as corrected.
 *
 * @param from the registration as it stood, so that counters need nothing but this event
 * @param to the registration as it should have been
 */
@Revision("2")
public record RegistrationCorrected(
        String caseId,
        AdviserService service,
        Registration from,
        Registration to,
        CorrectionReason reason,
        Recorded recorded)
        implements CaseFileEvent {
    public RegistrationCorrected {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(service);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
