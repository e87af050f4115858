package no.imdi.egnevalg.query.projection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which filling of which view: {@code cases@2.7} is the seventh of the view of cases, in its second shape. A number is
 * never given twice.
 */
public record GenerationKey(String view, int shape, long number) {

    private static final Pattern FORM = Pattern.compile("([^@]+)@(\\d{1,9})\\.(\\d{1,18})(?:\\..*)?");

    /** As its collections, its state and its dead letters are named by. */
    public String text() {
        return view + "@" + shape + "." + number;
    }

    /** The generation whose key this is, or in whose collection's name it stands. */
    static Optional<GenerationKey> in(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new GenerationKey(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }
}
