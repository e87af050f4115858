package no.imdi.egnevalg.query.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.http.description.NamesOutside;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads query parameters from text; each wrong one ends the request with a problem that names it. */
public final class Parameters {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private Parameters() {}

    /** The code with the given name, of a code list; null where the parameter is absent. */
    public static <E extends Enum<E>> @Nullable E code(String name, @Nullable String text, Class<E> codes) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(name, "unknown-code", "The code list has no such code."));
    }

    /** The value with the given name, of those of the parameter, which are on no code list; null where it is absent. */
    public static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String text, Class<E> values) {
        return text == null
                ? null
                : named(text, values).orElseThrow(() -> noneOf(name, NamesOutside.of(values).stream()));
    }

    /** The value with the given name, or that there is none; null where the parameter is absent. */
    public static <E extends Enum<E>> @Nullable Wanted<E> choiceOrNone(
            String name, @Nullable String text, Class<E> values) {
        if (text == null) {
            return null;
        }
        if (text.equals(Wanted.NO_VALUE)) {
            return new Wanted<>(null);
        }
        return named(text, values)
                .map(Wanted::new)
                .orElseThrow(() ->
                        noneOf(name, Stream.concat(NamesOutside.of(values).stream(), Stream.of(Wanted.NO_VALUE))));
    }

    private static <E extends Enum<E>> Optional<E> named(String text, Class<E> values) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> NamesOutside.of(value).equals(text))
                .findFirst();
    }

    private static ProblemException noneOf(String name, Stream<String> values) {
        return wrong(name, "unknown-code", "The parameter is one of " + values.collect(Collectors.joining(", ")) + ".");
    }

    /** The code with the given name, or that there is none; null where the parameter is absent. */
    public static <E extends Enum<E>> @Nullable Wanted<E> codeOrNone(
            String name, @Nullable String text, Class<E> codes) {
        return Wanted.NO_VALUE.equals(text)
                ? new Wanted<>(null)
                : Optional.ofNullable(code(name, text, codes)).map(Wanted::new).orElse(null);
    }

    /** Yes or no; null where the parameter is absent. */
    public static @Nullable Boolean yesOrNo(String name, @Nullable String text) {
        return switch (text) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "malformed-boolean", "The parameter is true or false.");
        };
    }

    /** The service a parameter names; all of them where it is absent. */
    public static List<AdviserService> services(String name, @Nullable String text) {
        AdviserService service = code(name, text, AdviserService.class);
        return service == null ? List.of(AdviserService.values()) : List.of(service);
    }

    /** The whole number in the given range; null where the parameter is absent. */
    public static @Nullable Integer number(String name, @Nullable String text, int least, int most) {
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw wrong(name, "malformed-number", "The parameter is a whole number from " + least + " to " + most + ".");
    }

    /** How much of a list to show at once, as the parameter {@code limit} asks for. */
    public static int pageSize(@Nullable String limit) {
        return Objects.requireNonNullElse(number("limit", limit, 1, LARGEST_PAGE), USUAL_PAGE);
    }

    /** The day written YYYY-MM-DD; null where the parameter is absent. */
    public static @Nullable LocalDate date(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Falls through to the problem below: what was sent is not repeated.
        }
        throw wrong(name, "malformed-date", "A date is written YYYY-MM-DD and is a day of the calendar.");
    }

    /** The value of a parameter that must be given. */
    public static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw wrong(name, "missing-parameter", "The parameter must be given.");
        }
        return value;
    }

    /** A problem with the parameter of the given name. */
    public static ProblemException wrong(String name, String type, String detail) {
        return new ProblemException(Problem.at(HttpStatus.BAD_REQUEST, "query:" + name, type, detail));
    }
}
