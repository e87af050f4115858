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
 * Reads codes and dates from text, and gathers everything that is wrong before it says so. Where fields are wrong, it
 * reads the others again for the rules, and supposes a value for each that is wrong: see
 * {@link IncompleteRequestException}.
 */
public final class FieldReader {

    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<FieldError> errors = new ArrayList<>();

    private final @Nullable Supposition supposed;

    /** A reader that notes what is wrong. */
    public FieldReader() {
        this(null);
    }

    private FieldReader(@Nullable Supposition supposed) {
        this.supposed = supposed;
    }

    /** The command that the reading comes to; where it finds anything wrong, the request ends with all of it. */
    public static <T> T read(Function<FieldReader, @Nullable T> reading) {
        return read(reading, command -> command);
    }

    /**
     * As {@link #read(Function)}, where the reading comes to less than a command.
     *
     * @param command what the rules are asked about where something is wrong; null where they cannot be
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

    /**
     * What the reading may come to, once for each value that wrong fields may be supposed to have; made as they are
     * asked for.
     */
    public static <T> Stream<T> supposed(Function<FieldReader, @Nullable T> reading) {
        return IntStream.range(0, Supposition.TURNS)
                .mapToObj(turn -> reading.apply(new FieldReader(new Supposition(turn))))
                .flatMap(Stream::ofNullable);
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
        return wrong(
                new FieldError(pointer, "unknown-code", "The code list has no such code."), like -> like.code(codes));
    }

    /** As {@link #code}, but absent text is an error too. */
    public <E extends Enum<E>> @Nullable E requiredCode(String pointer, @Nullable String text, Class<E> codes) {
        return text == null || text.isEmpty() ? missing(pointer, like -> like.code(codes)) : code(pointer, text, codes);
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
            E code = missing(pointer, like -> like.code(codes));
            return code == null ? List.of() : List.of(code);
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
        return wrong(
                new FieldError(pointer, "malformed-date", "A date is written YYYY-MM-DD and is a day of the calendar."),
                Supposition::day);
    }

    /** As {@link #date}, but absent text is an error too. */
    public @Nullable LocalDate requiredDate(String pointer, @Nullable String text) {
        return text == null || text.isEmpty() ? missing(pointer, Supposition::day) : date(pointer, text);
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
        return wrong(new FieldError(pointer, "other-case-unknown", "There is no such case."), _ -> Supposition.CASE_ID);
    }

    /** Whether a case could have this identifier. */
    public static boolean isCaseId(String text) {
        return CASE_ID.matcher(text).matches();
    }

    /** As {@link #caseId}, but absent text is an error too. */
    public @Nullable String requiredCaseId(String pointer, @Nullable String text) {
        return text == null || text.isEmpty() ? missing(pointer, _ -> Supposition.CASE_ID) : caseId(pointer, text);
    }

    /**
     * What an object of several fields stands for; null where it is absent, or anything in it is wrong and noted.
     *
     * @param empty the object with all its fields absent
     */
    public <F, T> @Nullable T requiredObject(
            String pointer, @Nullable F given, F empty, Function<F, Optional<T>> reading) {
        if (given == null) {
            F like = missing(pointer, _ -> empty);
            return like == null ? null : reading.apply(like).orElse(null);
        }
        return reading.apply(given).orElse(null);
    }

    /**
     * The words of a body, looked through for what does not belong in them. Absent and blank ones are null without
     * error.
     */
    public @Nullable FreeText note(@Nullable FreeText note) {
        if (note == null || note.reveal().isBlank()) {
            return null;
        }
        if (supposed == null) {
            errors.addAll(NoteErrors.of(note));
        }
        return note;
    }

    /** As {@link #note}, but absent words are an error too. */
    public @Nullable FreeText requiredNote(@Nullable FreeText note) {
        return note == null || note.reveal().isBlank()
                ? missing(NoteErrors.POINTER, _ -> FreeText.of("-"))
                : note(note);
    }

    /**
     * One line of words for everybody to read, without blanks around it, looked through like a note. Absent and blank
     * words are an error.
     *
     * @param longest the most UTF-16 units it may have
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

    /** Notes what is wrong beyond a single field. */
    public void wrong(String pointer, String type, String detail) {
        wrong(new FieldError(pointer, type, detail), _ -> null);
    }

    /**
     * What a text stands for; null, with the given error noted, where it stands for nothing. Absent text is an error
     * too.
     *
     * @param like texts that stand for something
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

    /** The count, which must be given and lie between the bounds. */
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

    /** What has been found wrong so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private <T> @Nullable T missing(String pointer, Function<Supposition, @Nullable T> like) {
        return wrong(new FieldError(pointer, "missing-field", "The field must be given."), like);
    }

    /** Notes what is wrong; or takes what is supposed in its place. */
    private <T> @Nullable T wrong(FieldError error, Function<Supposition, @Nullable T> like) {
        if (supposed != null) {
            return like.apply(supposed);
        }
        errors.add(error);
        return null;
    }
}
