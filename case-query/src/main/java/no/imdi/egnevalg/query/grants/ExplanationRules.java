package no.imdi.egnevalg.query.grants;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides whether a text is an explanation that somebody can review. */
final class ExplanationRules {

    static final int FEWEST_WORDS = 3;

    /** Invisible characters, and those that only modify the character before them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]");

    /**
     * Words of visible letters that stand alone. Hangul fillers and modifier letters such as length marks are letters
     * too, but do not count.
     */
    private static final Pattern WORD = Pattern.compile("[\\p{L}&&[^\\p{Lm}\\u115F\\u1160\\u3164\\uFFA0]]{2,}");

    private ExplanationRules() {}

    /** True where the text has a few different words of at least two letters each. */
    static boolean explains(String text) {
        Set<String> words = WORD.matcher(UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return words.size() >= FEWEST_WORDS;
    }
}
