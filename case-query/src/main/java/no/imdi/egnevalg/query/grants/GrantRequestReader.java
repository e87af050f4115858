package no.imdi.egnevalg.query.grants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.InputScreening;
import org.jspecify.annotations.Nullable;

/** Reads what somebody opens a case for, and says everything that is wrong with it at once. */
final class GrantRequestReader {

    private final List<FieldError> errors = new ArrayList<>();

    private GrantRequestReader() {}

    static <E extends Enum<E>> GrantRequest read(
            @Nullable String caseNumber,
            String purposeField,
            @Nullable String purpose,
            Class<E> purposes,
            @Nullable FreeText explanation) {
        GrantRequestReader reader = new GrantRequestReader();
        CaseNumber of = reader.number(caseNumber);
        String code = reader.code("/" + purposeField, purpose, purposes);
        reader.screen(explanation);
        if (!reader.errors.isEmpty()) {
            throw new ProblemException(Problem.refused(reader.errors));
        }
        return new GrantRequest(
                Objects.requireNonNull(of), Objects.requireNonNull(code), Objects.requireNonNull(explanation));
    }

    private @Nullable CaseNumber number(@Nullable String written) {
        if (isAbsent(written)) {
            wrong("/caseNumber", "missing-field", "The field must be given.");
            return null;
        }
        Optional<CaseNumber> number = CaseNumber.read(Objects.requireNonNull(written));
        if (number.isEmpty()) {
            wrong(
                    "/caseNumber",
                    "malformed-case-number",
                    "The case number is misspelt: its check character does not fit.");
        }
        return number.orElse(null);
    }

    private <E extends Enum<E>> @Nullable String code(String pointer, @Nullable String text, Class<E> codes) {
        if (isAbsent(text)) {
            wrong(pointer, "missing-field", "The field must be given.");
            return null;
        }
        if (Arrays.stream(codes.getEnumConstants()).anyMatch(code -> code.name().equals(text))) {
            return text;
        }
        wrong(pointer, "unknown-code", "The code list has no such code.");
        return null;
    }

    private void screen(@Nullable FreeText explanation) {
        if (explanation == null || explanation.reveal().isBlank()) {
            wrong("/explanation", "missing-field", "The field must be given.");
            return;
        }
        InputScreening.screen(explanation).stream()
                .map(refusal -> new FieldError("/explanation", refusal.type(), refusal.detail()))
                .forEach(errors::add);
    }

    private void wrong(String pointer, String type, String detail) {
        errors.add(new FieldError(pointer, type, detail));
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
