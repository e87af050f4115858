package no.imdi.egnevalg.sealing.screening;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final String LATITUDE = "[+-]?(?:90|[0-8]?\\d)[.,]\\d{3,10}";
    private static final String LONGITUDE = "[+-]?(?:1[0-8]\\d|\\d{1,2})[.,]\\d{3,10}";

    /** Two decimals; degrees, minutes and seconds; or a zone of the grid with east and north. */
    private static final List<Pattern> COORDINATES = List.of(
            Pattern.compile("(?<![\\d.,+-])" + LATITUDE + "°? ?[ns]?(?: ?[,;/] ?| )" + LONGITUDE + "(?!\\d)"),
            Pattern.compile(
                    "(?<!\\d)\\d{1,3}° ?\\d{1,2}(?:[.,]\\d{1,6})?['′´’]? ?(?:\\d{1,2}(?:[.,]\\d{1,6})?[\"″”'′’]{0,2})?"),
            Pattern.compile("(?<!\\p{Alnum})[nsewøv] ?\\d{1,3}[ °] ?\\d{1,2}[.,]\\d{2,6}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{1,3}[.,]\\d{3,10}°? ?[nsewøv](?!\\p{Alnum})"),
            Pattern.compile("(?<!\\d)\\d{2} ?[c-x],? ?[eø]? ?\\d{6,7}[ ,]{1,2}n? ?\\d{7}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{7} ?n[ ,]{1,3}\\d{6} ?[eø](?!\\p{Alnum})"));

    private KnownNumbers() {}

    static String withoutCaseNumbers(String text) {
        return without(
                CASE_NUMBER, text, found -> CaseNumber.read(found.group()).isPresent());
    }

    static String withoutCoordinates(String text) {
        String left = text;
        for (Pattern coordinates : COORDINATES) {
            left = without(coordinates, left, found -> true);
        }
        return left;
    }

    static String withoutDates(String text) {
        return without(COMPACT_DATE, without(DATE, text, found -> true), found -> true);
    }

    static String withoutDaysAndTimes(String text) {
        return without(DAY_OR_TIME, text, found -> true);
    }

    static String without(List<Place> places, String text) {
        StringBuilder left = new StringBuilder(text);
        places.forEach(place -> left.replace(place.from(), place.to(), "x".repeat(place.to() - place.from())));
        return left.toString();
    }

    static Pattern date() {
        return DATE;
    }

    static List<Pattern> patterns() {
        return Stream.concat(COORDINATES.stream(), Stream.of(CASE_NUMBER, DATE, COMPACT_DATE, DAY_OR_TIME))
                .toList();
    }

    private static String without(Pattern known, String text, Predicate<MatchResult> holds) {
        return known.matcher(text)
                .replaceAll(found -> holds.test(found) ? "x".repeat(found.end() - found.start()) : found.group());
    }
}
