package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.serialization.Revision;

/**
 * The case was handed over to another unit, which works on it from this day on. It still counts as a new case of the
 * service that opened it.
 */
@Revision("1")
public record CaseFileHandedOver(String caseId, LocalDate on, Unit from, Unit to, Recorded recorded)
        implements CaseFileEvent {
    public CaseFileHandedOver {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(recorded);
    }
}
