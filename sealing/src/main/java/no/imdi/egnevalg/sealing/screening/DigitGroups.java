package no.imdi.egnevalg.sealing.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The digits of a text, group by group, as they are written; what stands close together forms a chain. */
final class DigitGroups {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern JOINT = Pattern.compile("[ ._/\\-\\n]{1,3}");

    private DigitGroups() {}

    /**
     * Digits that are written together.
     *
     * @param digits of a date: day, month and the last two of the year
     */
    record Group(String digits, boolean isDate, Place place) {}

    static List<List<Group>> chains(CharSequence text) {
        List<List<Group>> chains = new ArrayList<>();
        int end = -1;
        for (Group group : groups(text)) {
            if (end < 0
                    || !JOINT.matcher(text).region(end, group.place().from()).matches()) {
                chains.add(new ArrayList<>());
            }
            chains.getLast().add(group);
            end = group.place().to();
        }
        return chains;
    }

    static List<Pattern> patterns() {
        return List.of(DIGITS, JOINT);
    }

    private static List<Group> groups(CharSequence text) {
        List<Group> groups = new ArrayList<>();
        Matcher dates = KnownNumbers.date().matcher(text);
        int from = 0;
        while (dates.find()) {
            addDigits(text, from, dates.start(), groups);
            groups.add(new Group(dayOfBirth(dates.group()), true, PlainText.place(dates.toMatchResult())));
            from = dates.end();
        }
        addDigits(text, from, text.length(), groups);
        return groups;
    }

    private static void addDigits(CharSequence text, int from, int to, List<Group> groups) {
        Matcher digits = DIGITS.matcher(text).region(from, to);
        while (digits.find()) {
            MatchResult found = digits.toMatchResult();
            groups.add(new Group(found.group(), false, PlainText.place(found)));
        }
    }

    private static String dayOfBirth(String date) {
        String[] parts = date.split("[./-]", -1);
        boolean yearFirst = parts[0].length() == 4;
        String day = parts[yearFirst ? 2 : 0];
        String year = parts[yearFirst ? 0 : 2];
        return twoDigits(day) + twoDigits(parts[1]) + twoDigits(year);
    }

    private static String twoDigits(String number) {
        String padded = "0" + number;
        return padded.substring(padded.length() - 2);
    }
}
