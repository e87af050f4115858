package no.imdi.egnevalg.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * Translates problems into the language of the caller. The code writes each sentence in English, with numbers and names
 * filled in. The sentence is looked up by its type in {@code problems_en.properties}, and replaced by that of the other
 * language.
 */
final class ProblemTexts {

    private static final String ERRORS = "errors";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** A number; or the names of measures and the like, which are the same in all languages. */
    private static final String IN_PLACE = "(\\w+(?:, \\w+)*)";

    private static final Map<Language, ProblemTexts> ALL =
            Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), ProblemTexts::new));

    private final ResourceBundle english = bundle(Language.ENGLISH);
    private final ResourceBundle texts;

    private ProblemTexts(Language language) {
        this.texts = bundle(language);
    }

    static ProblemTexts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The language of problems: the preferred one of the header that is available, English where none is. */
    static Language asked(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Language.ENGLISH;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> named(range.getRange()).stream())
                    .findFirst()
                    .orElse(Language.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }

    private static Optional<Language> named(String range) {
        return switch (range.split("-", 2)[0]) {
            case "nb", "no" -> Optional.of(Language.BOKMAL);
            case "nn" -> Optional.of(Language.NYNORSK);
            case "en" -> Optional.of(Language.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** Puts the sentences of a problem in place of the English ones. */
    void tell(ProblemDetail problem) {
        String title = problem.getTitle();
        if (title != null) {
            problem.setTitle(told(Problem.typeOf(problem), title));
        }
        Map<String, Object> properties = problem.getProperties();
        if (properties != null && properties.get(ERRORS) instanceof List<?> errors) {
            properties.put(ERRORS, errors.stream().map(this::told).toList());
        }
    }

    private Object told(Object error) {
        return error instanceof Sentence<?> sentence
                ? sentence.toldAs(told(Problem.nameOf(sentence.type()), sentence.detail()))
                : error;
    }

    /** The sentence in this language; as it is where the files do not have it. */
    String told(String type, String sentence) {
        for (String key = type; english.containsKey(key); key = next(type, key)) {
            Matcher matcher = pattern(english.getString(key)).matcher(sentence);
            if (matcher.matches()) {
                return filled(texts.getString(key), matcher.toMatchResult());
            }
        }
        return sentence;
    }

    private static String next(String type, String key) {
        return type + "." + (key.equals(type) ? 2 : Integer.parseInt(key.substring(type.length() + 1)) + 1);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(PLACE.splitAsStream(template).map(Pattern::quote).collect(Collectors.joining(IN_PLACE)));
    }

    private static String filled(String template, MatchResult found) {
        return PLACE.matcher(template).replaceAll(place -> found.group(1 + Integer.parseInt(place.group(1))));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                ProblemTexts.class.getPackageName() + ".problems",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
