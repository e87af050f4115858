package no.imdi.egnevalg.sealing.screening;

import java.util.List;
import java.util.regex.Pattern;

/** Tells amounts of money from other numbers by what stands beside them. */
final class Amounts {

    private static final int BESIDE = 6;
    private static final Pattern MONEY_BEFORE = Pattern.compile("(?:kr|nok)\\.? ?$");
    private static final Pattern MONEY_AFTER = Pattern.compile("^ ?(?:kr|nok|mill|,-)[^\\d]*$");

    private Amounts() {}

    static boolean isOne(Place number, CharSequence text) {
        return MONEY_BEFORE
                        .matcher(text.subSequence(Math.max(0, number.from() - BESIDE + 1), number.from()))
                        .find()
                || MONEY_AFTER
                        .matcher(text.subSequence(number.to(), Math.min(text.length(), number.to() + BESIDE)))
                        .find();
    }

    static List<Pattern> patterns() {
        return List.of(MONEY_BEFORE, MONEY_AFTER);
    }
}
