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

/** Reads query parameters from text. An invalid one fails the request with a problem that names it. */
public final class Parameters {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private Parameters() {}

    /** Returns the code with the given name, from a code list; null where the parameter is absent. */
    public static <E extends Enum<E>> @Nullable E code(String name, @Nullable String text, Class<E> codes) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(name, "unknown-code", "The code list has no such code."));
    }

    /**
     * Returns the value with the given name, of a parameter whose values are in no code list; null where it is absent.
     */
    public static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String text, Class<E> values) {
        return text == null
                ? null
                : named(text, values).orElseThrow(() -> noneOf(name, NamesOutside.of(values).stream()));
    }

    /** Returns the value with the given name, or that there must be no value; null where the parameter is absent. */
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

    /** Returns the code with the given name, or that there must be no code; null where the parameter is absent. */
    public static <E extends Enum<E>> @Nullable Wanted<E> codeOrNone(
            String name, @Nullable String text, Class<E> codes) {
        return Wanted.NO_VALUE.equals(text)
                ? new Wanted<>(null)
                : Optional.ofNullable(code(name, text, codes)).map(Wanted::new).orElse(null);
    }

    /** Returns yes or no; null where the parameter is absent. */
    public static @Nullable Boolean yesOrNo(String name, @Nullable String text) {
        return switch (text) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "malformed-boolean", "The parameter is true or false.");
        };
    }

    /** Returns the service that a parameter names; all services where it is absent. */
    public static List<AdviserService> services(String name, @Nullable String text) {
        AdviserService service = code(name, text, AdviserService.class);
        return service == null ? List.of(AdviserService.values()) : List.of(service);
    }

    /** Returns the whole number in the given range; null where the parameter is absent. */
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

    /** Returns the page size that the parameter {@code limit} requests. */
    public static int pageSize(@Nullable String limit) {
        return Objects.requireNonNullElse(number("limit", limit, 1, LARGEST_PAGE), USUAL_PAGE);
    }

    /** Returns the day, which must have the form YYYY-MM-DD; null where the parameter is absent. */
    public static @Nullable LocalDate date(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Falls through to the problem below, which does not repeat the input.
        }
        throw wrong(name, "malformed-date", "A date is written YYYY-MM-DD and is a day of the calendar.");
    }

    /** Returns the value of a mandatory parameter. */
    public static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw wrong(name, "missing-parameter", "The parameter must be given.");
        }
        return value;
    }

    /** Makes a problem with the parameter of the given name. */
    public static ProblemException wrong(String name, String type, String detail) {
        return new ProblemException(Problem.at(HttpStatus.BAD_REQUEST, "query:" + name, type, detail));
    }
}
