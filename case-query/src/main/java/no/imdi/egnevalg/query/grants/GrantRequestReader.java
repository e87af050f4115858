package no.imdi.egnevalg.query.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;

/** Reads a request to open a case, and reports all its errors at once. */
final class GrantRequestReader {

    private GrantRequestReader() {}

    static <E extends Enum<E>> GrantRequest read(
            @Nullable String caseNumber,
            String purposeField,
            @Nullable String purpose,
            Class<E> purposes,
            @Nullable FreeText explanation) {
        List<FieldError> errors = new ArrayList<>();
        CaseNumber of = number(caseNumber, errors);
        StatedReason reason = StatedReason.read(purposeField, purpose, purposes, explanation, errors);
        if (of == null || reason == null) {
            throw new ProblemException(Problem.refused(errors));
        }
        return new GrantRequest(of, reason);
    }

    private static @Nullable CaseNumber number(@Nullable String written, List<FieldError> errors) {
        if (written == null || written.isEmpty()) {
            errors.add(new FieldError("/caseNumber", "missing-field", "The field must be given."));
            return null;
        }
        Optional<CaseNumber> number = CaseNumber.read(written);
        if (number.isEmpty()) {
            errors.add(new FieldError(
                    "/caseNumber",
                    "malformed-case-number",
                    "The case number is misspelt: its check character does not fit."));
        }
        return number.orElse(null);
    }
}
