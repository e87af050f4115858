package no.imdi.egnevalg.sealing.screening;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds e-mail addresses, written as such, broken over a line or spelled out. "At" is a common word of Norwegian, so by
 * itself it is taken for the sign only where what stands around it looks like an address too.
 */
final class EmailAddresses {

    private static final String START = "(?<![\\p{L}\\p{N}._%+'-])";
    private static final String NAME = START + "[\\p{L}\\p{N}._%+'-]++";
    private static final String LONG_NAME = START + "[\\p{L}\\p{N}]++(?:[._-][\\p{L}\\p{N}]++)++";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})";

    /** What is said before "at", in Norwegian and in English. */
    private static final String NO_NAME =
            "(?!(?:sa|sier|si|sagt|men|mener|mente|meint|tror|trodde|vet|visste|veit|visste|forteller"
                    + "|fortalte|fortalt|skrev|skriver|skrevet|påstår|påsto|hevder|hevdet|opplyser|opplyste|opplyst|så|ser|sett|hørte|hører"
                    + "|hørt|leste|leser|merket|merker|ønsker|ønsket|håper|håpet|frykter|fryktet|regner|regnet|slik|sånn|fordi|om|etter|til"
                    + "|ved|enn|uten|det|den|og|er|var|blir|ble|viser|viste|seg|betyr|står|sto|stod|melder|meldte|bekrefter|bekreftet|glemte"
                    + "|svarte|svarer|forklarte|forklarer|nevnte|nevner|oppdaget|fant|kjenner|klar|enig|sikker|redd|glad|for|i|på|av|med"
                    + "|look|looks|looked|is|was|are|were|available|hosted|works|working|work|error|errors|outage|logged|log|down|up|account"
                    + "|accounts|email|e-mail|mail|mails|mailbox|inbox|address|and|or|not|see|in|arrived|only|still|offline|here)[ \\n])";

    private static final String NAMED_SIGN = "krøllalfa|krøll-?alfa|alfakrøll|snabel-?a";
    private static final String SIGN = "(?: {0,2}@ {0,2}| {0,2}[\\[({<] ?(?:at|a|@|" + NAMED_SIGN
            + ") ?[\\])}>][ \\n]{0,2}| (?:" + NAMED_SIGN + ") )";
    private static final String WORD = "[ \\n]{1,2}at[ \\n]{1,2}";
    private static final String SPELLED_DOT =
            "(?: {0,2}[\\[({<] ?(?:dot|punktum|prikk|\\.) ?[\\])}>] {0,2}| {1,2}(?:dot|punktum|prikk) {1,2})";
    private static final String DOT = "(?:\\.|" + SPELLED_DOT + ")";

    private static final String TOP = "\\p{L}{2,24}(?!\\p{L})";
    private static final String COMMON_TOP =
            "(?:no|com|net|org|se|dk|fi|is|uk|de|fr|nl|eu|info|io|pk|tr|ir|iq|so|pl|ru)(?!\\p{L})";
    private static final String PROVIDER =
            "(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|msn|proton|protonmail|online|getmail|epost)";

    /** A line end, with or without the hyphen and the blanks of a broken line. */
    private static final String BREAK = "-? ?\\n ?";

    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile(START + "[\\p{L}\\p{N}._+'-]++%40" + LABEL + "(?:\\." + LABEL + "){0,5}\\." + TOP),
            Pattern.compile(NAME + SIGN + LABEL + "(?:" + DOT + LABEL + "){0,5}" + DOT + TOP),
            Pattern.compile(
                    NAME + "(?:" + BREAK + ")?@(?:" + BREAK + ")?" + LABEL + "(?:\\." + LABEL + "){0,5}\\." + TOP),
            Pattern.compile(NAME + " {0,2}@ {0,2}" + LABEL + "(?:\\." + LABEL + "){0,5} ?\\. ?" + COMMON_TOP),
            Pattern.compile("[\\p{L}\\p{N}][\"\\\\]@" + LABEL + "(?:\\." + LABEL + "){0,5}\\." + TOP),
            Pattern.compile(NAME + "@" + LABEL + "(?:\\." + LABEL + "){0,5}(?:" + BREAK + "\\.|\\. ?\\n ?)(?:" + LABEL
                    + "\\.){0,2}" + COMMON_TOP),
            Pattern.compile(NAME + "@" + LABEL + BREAK + LABEL + "(?:\\." + LABEL + "){0,5}\\." + TOP),
            Pattern.compile(NO_NAME + NAME + WORD + PROVIDER + DOT + COMMON_TOP),
            Pattern.compile(NO_NAME + NAME + WORD + LABEL + SPELLED_DOT + COMMON_TOP),
            Pattern.compile(LONG_NAME + WORD + LABEL + "(?:" + DOT + LABEL + "){0,5}" + DOT + COMMON_TOP));

    private EmailAddresses() {}

    static Stream<Place> in(String text) {
        return ADDRESSES.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(PlainText::place);
    }

    static List<Pattern> patterns() {
        return ADDRESSES;
    }
}
