package no.imdi.egnevalg.sealing.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds e-mail addresses, written as such or spelled out. "At" is a common word of Norwegian, so by itself it is taken for the sign
 * only where what stands around it looks like an address too.
 */
final class EmailAddresses {

    private static final String START = "(?<![\\p{L}\\p{N}._%+'-])";
    private static final String NAME = START + "[\\p{L}\\p{N}._%+'-]++";
    private static final String LONG_NAME = START + "[\\p{L}\\p{N}]++(?:[._-][\\p{L}\\p{N}]++)++";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})";

    private static final String SIGN =
            "(?: {0,2}@ {0,2}| {0,2}[\\[({<] ?(?:at|a|@|krøllalfa) ?[\\])}>] {0,2}| krøllalfa )";
    private static final String WORD = " {1,2}at {1,2}";
    private static final String SPELLED_DOT =
            "(?: {0,2}[\\[({<] ?(?:dot|punktum|prikk|\\.) ?[\\])}>] {0,2}| {1,2}(?:dot|punktum|prikk) {1,2})";
    private static final String DOT = "(?:\\.|" + SPELLED_DOT + ")";

    private static final String TOP = "\\p{L}{2,24}(?!\\p{L})";
    private static final String COMMON_TOP =
            "(?:no|com|net|org|se|dk|fi|is|uk|de|fr|nl|eu|info|io|pk|tr|ir|iq|so|pl|ru)(?!\\p{L})";
    private static final String PROVIDER =
            "(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|msn|proton|protonmail|online|getmail|epost)";

    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile(NAME + SIGN + LABEL + "(?:" + DOT + LABEL + "){0,5}" + DOT + TOP),
            Pattern.compile(NAME + WORD + PROVIDER + DOT + COMMON_TOP),
            Pattern.compile(NAME + WORD + LABEL + SPELLED_DOT + COMMON_TOP),
            Pattern.compile(LONG_NAME + WORD + LABEL + "(?:" + DOT + LABEL + "){0,5}" + DOT + COMMON_TOP));

    private EmailAddresses() {}

    static Stream<Place> in(String text) {
        return ADDRESSES.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(PlainText::place);
    }
}
