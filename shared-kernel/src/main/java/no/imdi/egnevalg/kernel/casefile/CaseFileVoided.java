package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.serialization.Revision;

/**
 * The case file was registered in error and was voided. It no longer counts, and only its links and its erasure can
 * still change.
 *
 * @param registration the registration at the time, so that statistics need only this event
 */
@Revision("2")
public record CaseFileVoided(
        String caseId, AdviserService service, Registration registration, VoidingReason reason, Recorded recorded)
        implements CaseFileEvent {
    public CaseFileVoided {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(service);
        Objects.requireNonNull(registration);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
