package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a generation of a view: {@code cases@2.7} is the seventh generation of the second shape of the view of
 * cases. No number is given twice.
 */
public record GenerationKey(String view, int shape, long number) {

    private static final Pattern FORM = Pattern.compile("([^@]+)@(\\d{1,9})\\.(\\d{1,18})(?:\\..*)?");

    /** The text by which its collections, its state and its dead letters are named. */
    public String text() {
        return view + "@" + shape + "." + number;
    }

    /** Parses a key, or the name of a collection that begins with a key. */
    static Optional<GenerationKey> in(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new GenerationKey(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }
}
