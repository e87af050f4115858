package no.imdi.egnevalg.sealing.screening;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells rows of counts, such as weeks or weights, from phone numbers in pairs of digits: by the word before, by the
 * unit behind, or because they rise or fall as counts do. What is called a phone number is none.
 */
final class Counts {

    private static final int BEFORE = 40;
    private static final int AFTER = 12;
    private static final int LARGEST_STEP = 5;

    private static final Pattern PAIRS = Pattern.compile("\\d\\d(?:\\D{1,3}\\d\\d){3}");
    private static final Pattern CALLED_PHONE = Pattern.compile(
            "(?<!\\p{L})(?:tlf|telefon|mobil|mob|phone|sms|ring|ringe|call|nummer|number|whatsapp)\\p{L}{0,8}[^\\p{L}\\d]{0,4}$");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:(?<!\\p{L})(?:uke|veke|week|vekt|weight|alder|aldrene|age|år|year|side|page|klasse|trinn|rom|puls|poeng|skår|score"
                    + "|høyde|lengde|temp|temperatur|punkt|kap|kapittel|buss|linje|resultat|måling|verdi|gruppe|loddtall"
                    + "|oppgave|spørsmål|artikkel|paragraf|grade|room|chapter|percentile|prosent|dag|minutt)\\p{L}{0,4}|§)"
                    + "[^\\p{L}\\d]{0,3}(?:(?:var|er|ble|blei|vart|was|were|is|are|på|til|hans|hennes|nå) ){0,2}$");
    private static final Pattern UNIT = Pattern.compile(
            "^ ?(?:kg|kilo|cm|mm|km|meter|år|%|prosent|poeng|grader|°|min|timer|dager|stk|elever|personer|years|points|percent)");

    private Counts() {}

    static boolean areAt(Place found, CharSequence text) {
        CharSequence written = text.subSequence(found.from(), found.to());
        CharSequence before = text.subSequence(Math.max(0, found.from() - BEFORE), found.from());
        if (!PAIRS.matcher(written).matches() || CALLED_PHONE.matcher(before).find()) {
            return false;
        }
        return COUNTED.matcher(before).find()
                || UNIT.matcher(text.subSequence(found.to(), Math.min(text.length(), found.to() + AFTER)))
                        .find()
                || riseAsCounts(written);
    }

    static List<Pattern> patterns() {
        return List.of(PAIRS, CALLED_PHONE, COUNTED, UNIT);
    }

    private static boolean riseAsCounts(CharSequence written) {
        int[] pairs = Arrays.stream(written.toString().split("\\D+", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        int step = pairs[1] - pairs[0];
        boolean even = step != 0 && Math.abs(step) <= LARGEST_STEP;
        boolean round = step != 0;
        for (int i = 1; i < pairs.length; i++) {
            even &= pairs[i] - pairs[i - 1] == step;
            round &= Integer.signum(pairs[i] - pairs[i - 1]) == Integer.signum(step);
        }
        return even || (round && Arrays.stream(pairs).allMatch(pair -> pair % LARGEST_STEP == 0));
    }
}
