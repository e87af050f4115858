package no.imdi.egnevalg.sealing.screening;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds phone numbers in the groupings that are in use. Norwegian ones have eight digits, and begin with 2 to 9. */
final class PhoneNumbers {

    private static final String JOINT = "( {1,2}|[./-]| - )";
    private static final String ALONE = "(?<!\\d)(?<!\\d[.,/-])";
    private static final String END = "(?!\\d|[./-]\\d)";
    private static final String LOOSE_DIGIT = "(?:[ ./()-]{0,3}\\d)";

    private static final Pattern WITH_COUNTRY_CODE =
            Pattern.compile("(?<![\\p{Alnum}+])(?<!\\d[.,:])(?:\\+|00) ?47" + LOOSE_DIGIT + "{8}(?!\\d)");
    private static final Pattern AFTER_ITS_NAME =
            Pattern.compile("(?<=(?:tlf|telefon|mobil|mob|phone|sms)(?:nummer|telefon|nr)?\\W{0,3})(?<!\\d)[2-9]"
                    + LOOSE_DIGIT + "{7}(?!\\d)");

    private static final List<Pattern> INTERNATIONAL = List.of(
            Pattern.compile("(?<!\\p{Alnum})\\+ ?[1-9](?:[ ./()-]{0,2}\\d){6,14}(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<!\\d[.,: ])00[1-9](?:[ ./()-]{0,2}\\d){7,13}(?!\\d)"));

    private static final List<Pattern> NATIONAL = List.of(
            Pattern.compile("(?<!\\d)(?<!\\d[.,])(?:47)?[2-9]\\d{7}(?!\\d)"),
            Pattern.compile(ALONE + "[2-9]\\d" + JOINT + "\\d\\d\\1\\d\\d\\1\\d\\d" + END),
            Pattern.compile(ALONE + "[2-9]\\d\\d" + JOINT + "\\d\\d\\1\\d{3}" + END),
            Pattern.compile(ALONE + "[2-9]\\d\\d" + JOINT + "(?!000)\\d{3}\\1\\d\\d" + END),
            Pattern.compile(ALONE + "[2-9]\\d\\d" + JOINT + "\\d{5}" + END),
            Pattern.compile(ALONE + "[2-9]\\d" + JOINT + "\\d{6}" + END),
            // Two years side by side are a period, and a year may come before any number.
            Pattern.compile(ALONE + "(?!20\\d\\d)[2-9]\\d{3}" + JOINT + "\\d{4}" + END),
            Pattern.compile(ALONE + "[2-9]" + JOINT + "\\d(?:\\1\\d){6}" + END));

    private static final Pattern MONEY_BEFORE = Pattern.compile("(?:kr|nok)\\.? ?$");
    private static final Pattern MONEY_AFTER = Pattern.compile("^ ?(?:kr|nok|mill|,-)[^\\d]*$");
    private static final Pattern ROUND = Pattern.compile("\\+ ?\\d{1,3}(?:[ .]\\d{3})*[ .]000");

    private PhoneNumbers() {}

    static Stream<Place> in(String text) {
        String dateless = KnownNumbers.withoutDates(text);
        return Stream.of(
                        all(List.of(WITH_COUNTRY_CODE), text),
                        all(INTERNATIONAL, dateless),
                        all(NATIONAL, dateless),
                        all(List.of(AFTER_ITS_NAME), KnownNumbers.withoutDaysAndTimes(dateless)))
                .flatMap(places -> places);
    }

    private static Stream<Place> all(List<Pattern> patterns, String text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(found -> !isAmount(found, text))
                .map(PlainText::place);
    }

    private static boolean isAmount(MatchResult found, String text) {
        return ROUND.matcher(found.group()).matches()
                || MONEY_BEFORE
                        .matcher(text.substring(Math.max(0, found.start() - 5), found.start()))
                        .find()
                || MONEY_AFTER
                        .matcher(text.substring(found.end(), Math.min(text.length(), found.end() + 6)))
                        .find();
    }
}
