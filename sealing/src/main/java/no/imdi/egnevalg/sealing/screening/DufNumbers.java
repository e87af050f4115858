package no.imdi.egnevalg.sealing.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds DUF numbers: a year, six digits and two control digits. Their rule is not published; this one is what others
 * check reports to the state with. What is called a DUF number is taken for one whatever its control digits.
 */
final class DufNumbers {

    private static final int[] CONTROL = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};
    private static final int LENGTH = CONTROL.length + 2;

    private static final String JOINT = "[ ._/\\n-]{1,3}";

    /**
     * A year with a space and eight digits behind it may be a year and a phone number, which does not begin with 0 or
     * 1.
     */
    private static final Pattern BY_ITSELF = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d\\d(?:[._/-]?\\d{8}|" + JOINT + "(?:\\d{6}" + JOINT + "\\d\\d|[01]\\d{7}|[01]\\d{3}"
                    + JOINT + "\\d{4})|\\d{6}" + JOINT + "\\d\\d|\\d\\d" + JOINT + "\\d{6})(?!\\d)");

    private static final Pattern CALLED_SO = Pattern.compile(
            "(?<!\\p{L})duf(?![\\p{L}]{10})[^\\d\\n]{0,30}\\n?" + "(\\d(?:[ ._/\\n-]{0,3}\\d){11})(?!\\d)");

    /** A day and the time on it, written together. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d");

    private DufNumbers() {}

    static Stream<Place> in(CharSequence text) {
        return Stream.concat(
                BY_ITSELF
                        .matcher(text)
                        .results()
                        .filter(found -> isOne(digits(found.group())))
                        .map(PlainText::place),
                CALLED_SO.matcher(text).results().map(found -> new Place(found.start(1), found.end(1))));
    }

    static List<Pattern> patterns() {
        return List.of(BY_ITSELF, CALLED_SO);
    }

    private static boolean isOne(String digits) {
        int sum = IntStream.range(0, CONTROL.length)
                .map(i -> CONTROL[i] * (digits.charAt(i) - '0'))
                .sum();
        return Integer.parseInt(digits, CONTROL.length, LENGTH, 10) == sum % 11
                && !MOMENT.matcher(digits).matches();
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "");
    }
}
