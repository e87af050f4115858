package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import org.axonframework.serialization.Revision;

/**
 * A registration that was wrong from the start was corrected. The case counts as corrected.
 *
 * @param from the registration before, so that statistics need only this event
 * @param to the corrected registration
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
