package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Measure;
import org.axonframework.serialization.Revision;

/** A measure was taken in the case. */
@Revision("1")
public record MeasureTaken(String caseId, LocalDate on, Measure measure, Recorded recorded) implements CaseFileEvent {
    public MeasureTaken {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(recorded);
    }
}
