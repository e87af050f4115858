package no.imdi.egnevalg.kernel.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A case number: eight random characters and a check character, written {@code K7MP-29QX-R}.
 *
 * <p>The number is random, so it reveals neither how many cases there are nor their order. The 23 characters exclude
 * vowels, so that no words arise, and characters that are confused on the phone or on paper (0/O, 1/I/L, 2/Z, 5/S, 8/B,
 * U/V/Y). The check character is a weighted sum modulo 23. As 23 is prime and the weights differ, it detects every
 * single wrong character and every swap of two characters.
 */
public record CaseNumber(String value) {

    private static final String ALPHABET = "23456789CDFGHJKMNPQRTWX";
    private static final int RANDOM_CHARACTERS = 8;

    /**
     * Dashes and minus signs, whitespace of all kinds, and invisible characters such as soft hyphens and zero-width
     * joiners.
     */
    private static final Pattern BETWEEN =
            Pattern.compile("[\\p{Pd}\\u02D7\\u2043\\u2053\\u207B\\u208B\\u2212\\u2500\\u2501\\u2796"
                    + "\\p{Z}\\p{IsWhite_Space}\\u2800\\p{Cf}\\u034F\\uFE0E\\uFE0F]");

    /** Draws a new number. */
    public static CaseNumber draw(RandomGenerator random) {
        char[] drawn = new char[RANDOM_CHARACTERS];
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            drawn[i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        String body = new String(drawn);
        return new CaseNumber(body.substring(0, 4) + "-" + body.substring(4) + "-" + checkCharacter(body));
    }

    /**
     * Parses a case number in any case, with or without dashes, whitespace and invisible characters. Empty where the
     * text is not a case number.
     */
    public static Optional<CaseNumber> read(String written) {
        String compact = BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        if (compact.length() != RANDOM_CHARACTERS + 1
                || !compact.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)) {
            return Optional.empty();
        }
        String body = compact.substring(0, RANDOM_CHARACTERS);
        if (checkCharacter(body) != compact.charAt(RANDOM_CHARACTERS)) {
            return Optional.empty();
        }
        return Optional.of(new CaseNumber(
                body.substring(0, 4) + "-" + body.substring(4) + "-" + compact.charAt(RANDOM_CHARACTERS)));
    }

    private static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            // The check character has weight 1, the others have weights 2 to 9. The weighted sum is 0 modulo 23.
            sum += (i + 2) * ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }
}
