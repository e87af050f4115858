package no.imdi.egnevalg.kernel.casefile;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.serialization.Revision;

/**
 * The case file was registered in error. It no longer counts and takes no further acts.
 *
 * @param registration the registration as it stood, so that counters need nothing but this event
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
