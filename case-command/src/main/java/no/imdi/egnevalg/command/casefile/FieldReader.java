package no.imdi.egnevalg.command.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;

/** Reads codes and dates from text, and gathers everything that is wrong before it says so. */
public final class FieldReader {

    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<FieldError> errors = new ArrayList<>();

    /** What the reading comes to; where it finds anything wrong, the request ends with all of it. */
    public static <T> T read(Function<FieldReader, @Nullable T> reading) {
        FieldReader fields = new FieldReader();
        T read = reading.apply(fields);
        fields.throwIfWrong();
        return Objects.requireNonNull(read);
    }

    /** The code a text stands for; null, with an error noted, where it is none. Absent text is null without error. */
    public <E extends Enum<E>> @Nullable E code(String pointer, @Nullable String text, Class<E> codes) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        errors.add(new FieldError(pointer, "unknown-code", "The code list has no such code."));
        return null;
    }

    /** As {@link #code}, but absent text is an error too. */
    public <E extends Enum<E>> @Nullable E requiredCode(String pointer, @Nullable String text, Class<E> codes) {
        return isGiven(pointer, text) ? code(pointer, text, codes) : null;
    }

    /** The codes of a list, without those that are none. */
    public <E extends Enum<E>> List<E> codes(String pointer, List<@Nullable String> texts, Class<E> codes) {
        List<E> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            E code = requiredCode(pointer + "/" + i, texts.get(i), codes);
            if (code != null) {
                read.add(code);
            }
        }
        return read;
    }

    /** As {@link #codes}, but at least one must be given. */
    public <E extends Enum<E>> List<E> requiredCodes(
            String pointer, @Nullable List<@Nullable String> texts, Class<E> codes) {
        if (texts == null || texts.isEmpty()) {
            isGiven(pointer, null);
            return List.of();
        }
        return codes(pointer, texts, codes);
    }

    /** The day a text like {@code 2012-03-04} stands for. Absent text is null without error. */
    public @Nullable LocalDate date(String pointer, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Falls through to the error below: what was sent is not repeated.
        }
        errors.add(new FieldError(
                pointer, "malformed-date", "A date is written YYYY-MM-DD and is a day of the calendar."));
        return null;
    }

    /** As {@link #date}, but absent text is an error too. */
    public @Nullable LocalDate requiredDate(String pointer, @Nullable String text) {
        return isGiven(pointer, text) ? date(pointer, text) : null;
    }

    /** The day, or the given one where the text is absent; null where it is none. */
    public @Nullable LocalDate dateOr(LocalDate otherwise, String pointer, @Nullable String text) {
        return text == null || text.isEmpty() ? otherwise : date(pointer, text);
    }

    /** The identifier of another case. What is not even written like one is no case, and goes no further. */
    public @Nullable String caseId(String pointer, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (isCaseId(text)) {
            return text;
        }
        errors.add(new FieldError(pointer, "other-case-unknown", "There is no such case."));
        return null;
    }

    /** Whether a case could have this identifier. */
    static boolean isCaseId(String text) {
        return CASE_ID.matcher(text).matches();
    }

    /** As {@link #caseId}, but absent text is an error too. */
    public @Nullable String requiredCaseId(String pointer, @Nullable String text) {
        return isGiven(pointer, text) ? caseId(pointer, text) : null;
    }

    /** What an object of several fields stands for; null where it is absent, or anything in it is wrong and noted. */
    public <F, T> @Nullable T requiredObject(String pointer, @Nullable F given, Function<F, Optional<T>> reading) {
        if (given == null) {
            isGiven(pointer, null);
            return null;
        }
        return reading.apply(given).orElse(null);
    }

    /** The words of a body, looked through for what does not belong in them. Absent and blank ones are null without error. */
    public @Nullable FreeText note(@Nullable FreeText note) {
        if (note == null || note.reveal().isBlank()) {
            return null;
        }
        errors.addAll(NoteErrors.of(note));
        return note;
    }

    /** As {@link #note}, but absent words are an error too. */
    public @Nullable FreeText requiredNote(@Nullable FreeText note) {
        if (note == null || note.reveal().isBlank()) {
            isGiven(NoteErrors.POINTER, null);
        }
        return note(note);
    }

    /** Notes what is wrong beyond a single field. */
    public void wrong(String pointer, String type, String detail) {
        errors.add(new FieldError(pointer, type, detail));
    }

    /** What a text stands for; null, with the given error noted, where it stands for nothing. Absent text is an error too. */
    public <T> @Nullable T required(
            String pointer, @Nullable String text, Function<String, T> parsing, FieldError malformed) {
        if (!isGiven(pointer, text) || text == null) {
            return null;
        }
        try {
            return parsing.apply(text);
        } catch (DateTimeException e) {
            errors.add(malformed);
            return null;
        }
    }

    /** The count, which must be given and lie between the bounds. */
    public @Nullable Integer requiredCount(String pointer, @Nullable Integer count, int least, int most) {
        if (count == null) {
            isGiven(pointer, null);
            return null;
        }
        if (count < least || count > most) {
            errors.add(new FieldError(
                    pointer, "count-out-of-range", "The count is at least " + least + " and at most " + most + "."));
            return null;
        }
        return count;
    }

    /** What has been found wrong so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Ends the request where anything was wrong. */
    private void throwIfWrong() {
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.refused(errors));
        }
    }

    private boolean isGiven(String pointer, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            errors.add(new FieldError(pointer, "missing-field", "The field must be given."));
            return false;
        }
        return true;
    }
}
