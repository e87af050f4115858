package no.imdi.egnevalg.kernel.casefile;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The risk was assessed.
 *
 * @param nextAssessmentOn the day of the next assessment; always given where the risk is acute
 */
@Revision("1")
public record RiskAssessed(
        String caseId,
        LocalDate on,
        RiskLevel level,
        @Nullable LocalDate nextAssessmentOn,
        Recorded recorded) implements CaseFileEvent {
    public RiskAssessed {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(level);
        Objects.requireNonNull(recorded);
    }
}
