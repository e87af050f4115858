package no.imdi.egnevalg.sealing.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.egnevalg.sealing.screening.DigitGroups.Group;

/**
 * Finds identity numbers whose day of birth and last five digits stand apart, in either order, a few words between
 * them; and the last five alone where they are called so. The control digits tell whether the two belong together.
 */
final class IdentityNumbersApart {

    private static final int FARTHEST = 60;
    private static final List<List<Integer>> BIRTHS = List.of(
            List.of(6), List.of(8), List.of(2, 2, 2), List.of(2, 2, 4), List.of(4, 2, 2), List.of(3, 3), List.of(4, 2));
    private static final List<List<Integer>> LAST_FIVE = List.of(List.of(5), List.of(3, 2), List.of(2, 3));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mai|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "des|dec");
    private static final Pattern DATE_IN_WORDS = Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?("
            + String.join("|", MONTHS) + ")\\p{L}{0,6}\\.?,? ((?:19|20)?\\d\\d)(?!\\d)");

    /** As dates are written by hand, with a blank or a hyphen before the year or after each part. */
    private static final Pattern DATE_BY_HAND =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./] ?(\\d{1,2})(?:[./]? |-)((?:19|20)?\\d\\d)(?!\\d)");

    private static final Pattern CALLED_SO = Pattern.compile(
            "(?<!\\p{L})(?:(?:person|pers|p)[ .-]?(?:nummer(?:et)?|nr)|(?:siste fem|fem siste|last five)(?: siffer| sifre| digits)?)"
                    + "(?!\\p{L})[^\\p{L}\\d]{0,5}(?:\\p{L}{1,12}[^\\p{L}\\d]{1,3}){0,3}"
                    + "(\\d(?:[ ._-]?\\d){4})(?!\\d|[ ._/-]{1,2}\\d)");

    private IdentityNumbersApart() {}

    /** Digits that may be one half of a number. */
    private record Half(String digits, Place place) {}

    static Stream<Place> in(CharSequence text) {
        List<List<Group>> chains = DigitGroups.chains(text);
        List<Half> births = new ArrayList<>(writtenDates(text));
        chains.forEach(chain -> births.addAll(births(chain)));
        List<Half> rests = chains.stream()
                .flatMap(chain -> halves(chain, LAST_FIVE).stream())
                .filter(half -> !Amounts.isOne(half.place(), text))
                .toList();
        return Stream.concat(
                births.stream()
                        .flatMap(birth -> rests.stream()
                                .filter(rest -> belong(birth, rest))
                                .map(rest -> around(birth.place(), rest.place()))),
                CALLED_SO.matcher(text).results().map(found -> new Place(found.start(1), found.end(1))));
    }

    static List<Pattern> patterns() {
        return List.of(DATE_IN_WORDS, DATE_BY_HAND, CALLED_SO);
    }

    private static boolean belong(Half birth, Half rest) {
        int between = birth.place().from() < rest.place().from()
                ? rest.place().from() - birth.place().to()
                : birth.place().from() - rest.place().to();
        return 0 <= between && between <= FARTHEST && IdentityNumber.isOne(birth.digits() + rest.digits());
    }

    private static Place around(Place one, Place other) {
        return new Place(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
    }

    private static List<Half> births(List<Group> chain) {
        List<Half> births = new ArrayList<>();
        chain.stream()
                .filter(Group::isDate)
                .map(date -> new Half(date.digits(), date.place()))
                .forEach(births::add);
        halves(chain, BIRTHS)
                .forEach(half ->
                        sixDigits(half.digits()).forEach(digits -> births.add(new Half(digits, half.place()))));
        return births;
    }

    /** Day and month first, or the year. */
    private static List<String> sixDigits(String digits) {
        return digits.length() == 6
                ? List.of(digits)
                : List.of(
                        digits.substring(0, 4) + digits.substring(6),
                        digits.substring(6) + digits.substring(4, 6) + digits.substring(2, 4));
    }

    /** Groups side by side whose lengths are those of one of the forms. */
    private static List<Half> halves(List<Group> chain, List<List<Integer>> forms) {
        List<Half> halves = new ArrayList<>();
        for (List<Integer> form : forms) {
            for (int first = 0; first + form.size() <= chain.size(); first++) {
                List<Group> groups = chain.subList(first, first + form.size());
                if (hasForm(groups, form)) {
                    halves.add(new Half(
                            String.join("", groups.stream().map(Group::digits).toList()),
                            around(groups.getFirst().place(), groups.getLast().place())));
                }
            }
        }
        return halves;
    }

    private static boolean hasForm(List<Group> groups, List<Integer> form) {
        for (int i = 0; i < form.size(); i++) {
            if (groups.get(i).isDate() || groups.get(i).digits().length() != form.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Half> writtenDates(CharSequence text) {
        return Stream.concat(
                        DATE_IN_WORDS.matcher(text).results().map(found -> half(found, monthOf(found.group(2)))),
                        DATE_BY_HAND
                                .matcher(text)
                                .results()
                                .map(found -> half(found, Integer.parseInt(found.group(2)))))
                .toList();
    }

    private static Half half(MatchResult date, int month) {
        String year = date.group(3);
        return new Half(
                "%02d%02d%s".formatted(Integer.parseInt(date.group(1)), month, year.substring(year.length() - 2)),
                PlainText.place(date));
    }

    private static int monthOf(String name) {
        int month = 1;
        while (!MONTHS.get(month - 1).contains(name)) {
            month++;
        }
        return month;
    }
}
