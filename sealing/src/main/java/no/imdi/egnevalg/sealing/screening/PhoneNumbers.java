package no.imdi.egnevalg.sealing.screening;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds phone numbers in the groupings that are in use. Norwegian ones have eight digits, and begin with 2 to 9. */
final class PhoneNumbers {

    private static final String JOINT = "( {1,2}|[./_-]| [.-] )";
    private static final String ALONE = "(?<!\\d)(?<!\\d[.,/-])";
    private static final String END = "(?!\\d|[./-]\\d)";
    private static final String LOOSE_DIGIT = "(?:[ ./()\\n-]{0,3}\\d)";
    private static final String NAMED = "(?:tlf|telefon|mobil|mob|phone|sms|whatsapp|viber)(?:nummer|telefon|nr)?";

    private static final Pattern WITH_COUNTRY_CODE =
            Pattern.compile("(?<![\\p{Alnum}+])(?<!\\d[.,:])(?:\\+|00) ?47" + LOOSE_DIGIT + "{8}(?!\\d)");
    private static final List<Pattern> AFTER_ITS_NAME = List.of(
            Pattern.compile("(?<=" + NAMED + "\\W{0,3})(?<!\\d)[2-9]" + LOOSE_DIGIT + "{7}(?!\\d)"),
            Pattern.compile(
                    "(?<=(?:" + NAMED + "|ring|ringe|call)\\W{1,3})(?<!\\d)0\\d(?:[ ./()\\n-]{0,2}\\d){6,9}(?!\\d)"),
            Pattern.compile(
                    "(?<=(?:" + NAMED + "|ring|ringe|call)\\W{1,3})[2-9]\\d\\d\\)?[ .-]{1,2}\\d{3}[ .-]\\d{4}(?!\\d)"),
            Pattern.compile("(?<=wa\\.me/)\\+?\\d{8,15}(?!\\d)"));

    private static final List<Pattern> INTERNATIONAL = List.of(
            Pattern.compile("(?<!\\p{Alnum})\\+ ?[1-9](?:[ ./()\\n-]{0,2}\\d){6,14}(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<!\\d[.,: ])00[1-9](?:[ ./()\\n-]{0,2}\\d){7,13}(?!\\d)"));

    /** With a space or a bracket after the two zeros, or one zero that is left out abroad. */
    private static final List<Pattern> FOREIGN = List.of(
            Pattern.compile(
                    "(?<!\\d)(?<!\\d[.,: /-])00[ ()-]{1,2}[1-9]\\d{0,2}(?:[ ()\\n-]{0,2}\\d){7,12}(?!\\d|[ .,/:-]\\d)"),
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?<!\\d[.,:/ -])0[1-9](?:[ ()\\n-]{0,2}\\d){7,9}(?!\\d|[ .,/:-]{1,2}\\d)"));

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

    private static final Pattern ROUND = Pattern.compile("\\+ ?\\d{1,3}(?:[ .]\\d{3})*[ .]000");
    private static final Pattern FURTHER_IN_ROW = Pattern.compile(" ?\\d");
    private static final int ON_THE_FIRST_LINE = 5;

    private PhoneNumbers() {}

    static Stream<Place> in(String text) {
        String dateless = KnownNumbers.withoutDates(text);
        String timeless = KnownNumbers.withoutDaysAndTimes(dateless);
        // What a line end divides is one number where it stands for a space among spaces.
        String oneLine = dateless.replace('\n', ' ');
        return Stream.of(
                        all(List.of(WITH_COUNTRY_CODE), text),
                        all(INTERNATIONAL, dateless).filter(found -> beginsWell(found, text)),
                        all(FOREIGN, timeless).filter(found -> beginsWell(found, text) && isForeign(found)),
                        all(NATIONAL, oneLine).filter(found -> !isColumn(found, text)),
                        all(AFTER_ITS_NAME, timeless))
                .flatMap(found -> found)
                .filter(found -> !ROUND.matcher(found.group()).matches())
                .map(PlainText::place)
                .filter(place -> !Amounts.isOne(place, text) && !Counts.areAt(place, text));
    }

    static List<Pattern> patterns() {
        return Stream.of(List.of(WITH_COUNTRY_CODE, ROUND), AFTER_ITS_NAME, INTERNATIONAL, FOREIGN, NATIONAL)
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<MatchResult> all(List<Pattern> patterns, String text) {
        return patterns.stream().flatMap(pattern -> pattern.matcher(text).results());
    }

    /** A few digits at the end of a line and more on the next are two numbers. */
    private static boolean beginsWell(MatchResult found, String text) {
        int line = text.substring(found.start(), found.end()).indexOf('\n');
        return line < 0
                || found.group()
                                .substring(0, line)
                                .chars()
                                .filter(Character::isDigit)
                                .count()
                        >= ON_THE_FIRST_LINE;
    }

    /** Numbers below each other, two of which one ends a line, or a part of two rows. */
    private static boolean isColumn(MatchResult found, String text) {
        long ends = text.substring(found.start(), found.end())
                .chars()
                .filter(sign -> sign == '\n')
                .count();
        return ends > 1
                || (ends == 1
                        && (found.group().split("\\D+", -1).length < 3
                                || FURTHER_IN_ROW
                                        .matcher(text)
                                        .region(found.end(), text.length())
                                        .lookingAt()));
    }

    /** Neither a birth number whose control digits are wrong, nor a row of counts, nor any digits without a break. */
    private static boolean isForeign(MatchResult found) {
        int[] lengths = Arrays.stream(found.group().split("\\D+", -1))
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .toArray();
        int digits = Arrays.stream(lengths).sum();
        boolean hasBirth = digits == IdentityNumber.LENGTH && (lengths[0] == 6 || lengths[lengths.length - 1] == 5);
        boolean hasRun = Arrays.stream(lengths).anyMatch(length -> length > 2);
        return !hasBirth && hasRun && (lengths.length > 1 || digits == 10);
    }
}
