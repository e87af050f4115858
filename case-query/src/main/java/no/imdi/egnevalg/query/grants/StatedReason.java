package no.imdi.egnevalg.query.grants;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.InputScreening;
import org.jspecify.annotations.Nullable;

/**
 * The reason why somebody opens a case, or lets another person do so.
 *
 * @param code the code of the reason or purpose
 */
public record StatedReason(String code, FreeText explanation) {

    /** Reads the reason, and adds its errors to the list. Returns null where there is an error. */
    public static <E extends Enum<E>> @Nullable StatedReason read(
            String field,
            @Nullable String code,
            Class<E> codes,
            @Nullable FreeText explanation,
            List<FieldError> errors) {
        int before = errors.size();
        readCode("/" + field, code, codes, errors);
        screen(explanation, errors);
        return errors.size() > before
                ? null
                : new StatedReason(Objects.requireNonNull(code), Objects.requireNonNull(explanation));
    }

    private static <E extends Enum<E>> void readCode(
            String pointer, @Nullable String text, Class<E> codes, List<FieldError> errors) {
        if (text == null || text.isEmpty()) {
            errors.add(missing(pointer));
        } else if (Arrays.stream(codes.getEnumConstants())
                .noneMatch(code -> code.name().equals(text))) {
            errors.add(new FieldError(pointer, "unknown-code", "The code list has no such code."));
        }
    }

    private static void screen(@Nullable FreeText explanation, List<FieldError> errors) {
        if (explanation == null || explanation.reveal().isBlank()) {
            errors.add(missing("/explanation"));
            return;
        }
        if (!ExplanationRules.explains(explanation.reveal())) {
            errors.add(new FieldError(
                    "/explanation", "explanation-too-short", "Explain it in a few words: three at least."));
        }
        InputScreening.screen(explanation).stream()
                .map(refusal -> new FieldError("/explanation", refusal.type(), refusal.detail()))
                .forEach(errors::add);
    }

    private static FieldError missing(String pointer) {
        return new FieldError(pointer, "missing-field", "The field must be given.");
    }
}
