package no.imdi.egnevalg.command.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Parses codes and dates, and collects all errors before it reports them. Where fields are wrong, it parses the request
 * again with an assumed value for each wrong field, so that the rules can check the others: see
 * {@link IncompleteRequestException}.
 */
public final class FieldReader {

    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<FieldError> errors = new ArrayList<>();

    private final @Nullable Supposition supposed;

    /** A reader that collects errors. */
    public FieldReader() {
        this(null);
    }

    private FieldReader(@Nullable Supposition supposed) {
        this.supposed = supposed;
    }

    /** The command that the reading returns. Errors end the request, all of them together. */
    public static <T> T read(Function<FieldReader, @Nullable T> reading) {
        return read(reading, command -> command);
    }

    /**
     * As {@link #read(Function)}, where the reading returns only part of a command.
     *
     * @param command makes the command to check by the rules where fields are wrong; null where there is none
     */
    public static <T> T read(Function<FieldReader, @Nullable T> reading, Function<T, @Nullable Object> command) {
        FieldReader fields = new FieldReader();
        T read = reading.apply(fields);
        if (fields.errors.isEmpty()) {
            return Objects.requireNonNull(read);
        }
        throw new IncompleteRequestException(
                fields.errors, supposed(reading).flatMap(like -> Stream.ofNullable(command.apply(like))));
    }

    /** The possible results of the reading, one for each assumed value of the wrong fields; computed lazily. */
    public static <T> Stream<T> supposed(Function<FieldReader, @Nullable T> reading) {
        return IntStream.range(0, Supposition.TURNS)
                .mapToObj(turn -> reading.apply(new FieldReader(new Supposition(turn))))
                .flatMap(Stream::ofNullable);
    }

    /** Parses a code. Null, with an error, where there is no such code. Absent text is null without error. */
    public <E extends Enum<E>> @Nullable E code(String pointer, @Nullable String text, Class<E> codes) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        return wrong(
                new FieldError(pointer, "unknown-code", "The code list has no such code."), like -> like.code(codes));
    }

    /** As {@link #code}, but absent text is an error too. */
    public <E extends Enum<E>> @Nullable E requiredCode(String pointer, @Nullable String text, Class<E> codes) {
        return text == null || text.isEmpty() ? missing(pointer, like -> like.code(codes)) : code(pointer, text, codes);
    }

    /** Parses a list of codes, and leaves out the wrong ones. */
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

    /** As {@link #codes}, but at least one code must be given. */
    public <E extends Enum<E>> List<E> requiredCodes(
            String pointer, @Nullable List<@Nullable String> texts, Class<E> codes) {
        if (texts == null || texts.isEmpty()) {
            E code = missing(pointer, like -> like.code(codes));
            return code == null ? List.of() : List.of(code);
        }
        return codes(pointer, texts, codes);
    }

    /** Parses a day like {@code 2012-03-04}. Absent text is null without error. */
    public @Nullable LocalDate date(String pointer, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Falls through to the error below, which does not repeat what was sent.
        }
        return wrong(
                new FieldError(pointer, "malformed-date", "A date is written YYYY-MM-DD and is a day of the calendar."),
                Supposition::day);
    }

    /** As {@link #date}, but absent text is an error too. */
    public @Nullable LocalDate requiredDate(String pointer, @Nullable String text) {
        return text == null || text.isEmpty() ? missing(pointer, Supposition::day) : date(pointer, text);
    }

    /** Parses a day; the given one where the text is absent, null where it is malformed. */
    public @Nullable LocalDate dateOr(LocalDate otherwise, String pointer, @Nullable String text) {
        return text == null || text.isEmpty() ? otherwise : date(pointer, text);
    }

    /** The identifier of another case. Text of any other form is an unknown case and is not looked up. */
    public @Nullable String caseId(String pointer, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (isCaseId(text)) {
            return text;
        }
        return wrong(new FieldError(pointer, "other-case-unknown", "There is no such case."), _ -> Supposition.CASE_ID);
    }

    /** True where the text has the form of a case identifier. */
    public static boolean isCaseId(String text) {
        return CASE_ID.matcher(text).matches();
    }

    /** As {@link #caseId}, but absent text is an error too. */
    public @Nullable String requiredCaseId(String pointer, @Nullable String text) {
        return text == null || text.isEmpty() ? missing(pointer, _ -> Supposition.CASE_ID) : caseId(pointer, text);
    }

    /**
     * Parses an object of several fields. Null, with errors, where it is absent or anything in it is wrong.
     *
     * @param empty the object with all fields absent
     */
    public <F, T> @Nullable T requiredObject(
            String pointer, @Nullable F given, F empty, Function<F, Optional<T>> reading) {
        if (given == null) {
            F like = missing(pointer, _ -> empty);
            return like == null ? null : reading.apply(like).orElse(null);
        }
        return reading.apply(given).orElse(null);
    }

    /** The note in a body, screened for forbidden content. An absent or blank note is null without error. */
    public @Nullable FreeText note(@Nullable FreeText note) {
        if (note == null || note.reveal().isBlank()) {
            return null;
        }
        if (supposed == null) {
            errors.addAll(NoteErrors.of(note));
        }
        return note;
    }

    /** As {@link #note}, but an absent note is an error too. */
    public @Nullable FreeText requiredNote(@Nullable FreeText note) {
        return note == null || note.reveal().isBlank()
                ? missing(NoteErrors.POINTER, _ -> FreeText.of("-"))
                : note(note);
    }

    /**
     * One line of public text without surrounding whitespace, screened like a note. Absent or blank text is an error.
     *
     * @param longest the maximum length in UTF-16 code units
     */
    public @Nullable String requiredLine(String pointer, @Nullable FreeText line, int longest) {
        if (line == null || line.reveal().isBlank()) {
            return missing(pointer, _ -> "-");
        }
        List<FieldError> wrong = NoteErrors.ofLine(pointer, line, longest);
        if (wrong.isEmpty()) {
            return line.reveal().strip();
        }
        if (supposed != null) {
            return "-";
        }
        errors.addAll(wrong);
        return null;
    }

    /** Adds an error that concerns more than a single field. */
    public void wrong(String pointer, String type, String detail) {
        wrong(new FieldError(pointer, type, detail), _ -> null);
    }

    /**
     * Parses a text. Null, with the given error, where it is malformed. Absent text is an error too.
     *
     * @param like well-formed texts to assume in place of a wrong one
     */
    public <T> @Nullable T required(
            String pointer,
            @Nullable String text,
            Function<String, T> parsing,
            FieldError malformed,
            List<String> like) {
        if (text == null || text.isEmpty()) {
            return missing(pointer, supposition -> parsing.apply(supposition.of(like)));
        }
        try {
            return parsing.apply(text);
        } catch (DateTimeException e) {
            return wrong(malformed, supposition -> parsing.apply(supposition.of(like)));
        }
    }

    /** The count, which must be given and lie within the bounds. */
    public @Nullable Integer requiredCount(String pointer, @Nullable Integer count, int least, int most) {
        if (count == null) {
            return missing(pointer, like -> like.of(List.of(least, most)));
        }
        if (count < least || count > most) {
            return wrong(
                    new FieldError(
                            pointer,
                            "count-out-of-range",
                            "The count is at least " + least + " and at most " + most + "."),
                    like -> like.of(List.of(least, most)));
        }
        return count;
    }

    /** The errors so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private <T> @Nullable T missing(String pointer, Function<Supposition, @Nullable T> like) {
        return wrong(new FieldError(pointer, "missing-field", "The field must be given."), like);
    }

    /** Adds an error, or returns the assumed value in place of the wrong one. */
    private <T> @Nullable T wrong(FieldError error, Function<Supposition, @Nullable T> like) {
        if (supposed != null) {
            return like.apply(supposed);
        }
        errors.add(error);
        return null;
    }
}
