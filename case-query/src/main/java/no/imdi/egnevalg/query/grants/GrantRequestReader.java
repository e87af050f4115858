package no.imdi.egnevalg.query.grants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.query.grants.GrantRequest.CaseRef;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.InputScreening;
import org.jspecify.annotations.Nullable;

/** Reads what somebody opens a case for, and says everything that is wrong with it at once. */
final class GrantRequestReader {

    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<FieldError> errors = new ArrayList<>();

    private GrantRequestReader() {}

    static <E extends Enum<E>> GrantRequest read(
            @Nullable String caseId,
            @Nullable String caseNumber,
            String purposeField,
            @Nullable String purpose,
            Class<E> purposes,
            @Nullable FreeText explanation) {
        GrantRequestReader reader = new GrantRequestReader();
        CaseRef of = reader.caseRef(caseId, caseNumber);
        String code = reader.code("/" + purposeField, purpose, purposes);
        reader.screen(explanation);
        if (!reader.errors.isEmpty()) {
            throw new ProblemException(Problem.refused(reader.errors));
        }
        return new GrantRequest(
                Objects.requireNonNull(of), Objects.requireNonNull(code), Objects.requireNonNull(explanation));
    }

    private @Nullable CaseRef caseRef(@Nullable String caseId, @Nullable String caseNumber) {
        if (isAbsent(caseId) == isAbsent(caseNumber)) {
            wrong("/caseId", "case-id-or-number", "Name the case by its caseId or by its caseNumber.");
            return null;
        }
        return isAbsent(caseId) ? number(Objects.requireNonNull(caseNumber)) : id(Objects.requireNonNull(caseId));
    }

    private @Nullable CaseRef id(String caseId) {
        if (CASE_ID.matcher(caseId).matches()) {
            return new CaseRef.ById(caseId);
        }
        wrong("/caseId", "malformed-case-id", "A case id is a UUID in lower case.");
        return null;
    }

    private @Nullable CaseRef number(String written) {
        Optional<CaseNumber> number = CaseNumber.read(written);
        if (number.isEmpty()) {
            wrong(
                    "/caseNumber",
                    "malformed-case-number",
                    "The case number is misspelt: its check character does not fit.");
        }
        return number.map(CaseRef.ByNumber::new).orElse(null);
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
