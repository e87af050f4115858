package no.imdi.egnevalg.sealing.screening;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;

/** Numbers that belong in notes, and are put out of the way before others are looked for. The length stays. */
final class KnownNumbers {

    /** As they are printed, or without hyphens if a letter is in them: nine digits alone may as well be anything. */
    private static final Pattern CASE_NUMBER = Pattern.compile(
            "(?<![\\p{Alnum}-])(?:[2-9c-x]{4}-[2-9c-x]{4}-[2-9c-x]" + "|(?=[2-9]*[c-x])[2-9c-x]{9})(?![\\p{Alnum}-])");

    /** Day, month, year with four or two digits; or year, month, day. */
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?<!\\d[./])(?:3[01]|[12]\\d|0?[1-9])([./])(?:1[0-2]|0?[1-9])\\1(?:(?:19|20)?\\d\\d)(?!\\d|[./]\\d)"
                    + "|(?<!\\d)(?<!\\d-)(?:19|20)\\d\\d-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\\d|0[1-9])(?!\\d|-\\d)"
                    + "|(?<!\\d)(?<!\\d-)(?:3[01]|[12]\\d|0?[1-9])-(?:1[0-2]|0?[1-9])-(?:(?:19|20)?\\d\\d)(?!\\d|-\\d)");

    private static final Pattern COMPACT_DATE =
            Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9])"
                    + "|(?:3[01]|[12]\\d|0[1-9])(?:1[0-2]|0[1-9])(?:19|20)\\d\\d)(?!\\d)");

    /** Day and month, or hour and minute. */
    private static final Pattern DAY_OR_TIME =
            Pattern.compile("(?<!\\d)(?<!\\d[./])\\d{1,2}([./])\\d{1,2}(?!\\d|\\1\\d)");

    private KnownNumbers() {}

    static String withoutCaseNumbers(String text) {
        return without(
                CASE_NUMBER, text, found -> CaseNumber.read(found.group()).isPresent());
    }

    static String withoutDates(String text) {
        return without(COMPACT_DATE, without(DATE, text, found -> true), found -> true);
    }

    static String withoutDaysAndTimes(String text) {
        return without(DAY_OR_TIME, text, found -> true);
    }

    static Pattern date() {
        return DATE;
    }

    private static String without(Pattern known, String text, Predicate<MatchResult> holds) {
        return known.matcher(text)
                .replaceAll(found -> holds.test(found) ? "x".repeat(found.end() - found.start()) : found.group());
    }
}
