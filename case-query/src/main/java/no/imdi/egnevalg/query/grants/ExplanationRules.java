package no.imdi.egnevalg.query.grants;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When words explain anything: somebody is to review them. */
final class ExplanationRules {

    static final int FEWEST_WORDS = 3;

    /** What is not seen, or only changes what stands before it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]");

    /**
     * Letters that are seen and stand for themselves: fillers of Hangul are letters too, and so are marks of length.
     */
    private static final Pattern WORD = Pattern.compile("[\\p{L}&&[^\\p{Lm}\\u115F\\u1160\\u3164\\uFFA0]]{2,}");

    private ExplanationRules() {}

    /** Whether there are a few words in it, each of two letters at least, that are not the same. */
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
