package no.imdi.egnevalg.sealing.screening;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.sealing.screening.DigitGroups.Group;

/**
 * Finds identity numbers, however their digits are grouped. A number begins and ends where a group does, and a date is
 * no part of one unless it is the day of birth: or else a row of dates would now and then happen to be one.
 */
final class IdentityNumbers {

    private static final int WITH_CENTURY = IdentityNumber.LENGTH + 2;
    private static final int AFTER_DAY_OF_BIRTH = 5;

    private IdentityNumbers() {}

    static Stream<Place> in(String text) {
        return DigitGroups.chains(text).stream().flatMap(IdentityNumbers::acrossGroups);
    }

    /**
     * Among more digits than eleven without a break, once those that are a number of another kind are out of the way.
     */
    static Stream<Place> inLongerNumbers(String text) {
        return DigitGroups.chains(text).stream().flatMap(IdentityNumbers::insideGroups);
    }

    private static Stream<Place> acrossGroups(List<Group> chain) {
        return IntStream.range(0, chain.size())
                .boxed()
                .flatMap(first -> IntStream.range(first, chain.size())
                        .takeWhile(last -> last == first || !chain.get(last).isDate())
                        .mapToObj(last -> chain.subList(first, last + 1))
                        .takeWhile(groups -> length(groups) <= WITH_CENTURY))
                .filter(IdentityNumbers::isIdentityNumber)
                .map(groups -> new Place(
                        groups.getFirst().place().from(),
                        groups.getLast().place().to()));
    }

    private static int length(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.digits().length()).sum();
    }

    private static boolean isIdentityNumber(List<Group> groups) {
        String digits = String.join("", groups.stream().map(Group::digits).toList());
        return switch (digits.length()) {
            case IdentityNumber.LENGTH -> IdentityNumber.isOne(digits);
            case WITH_CENTURY -> !groups.getFirst().isDate() && isIdentityNumberWithCentury(digits);
            default -> false;
        };
    }

    private static boolean isIdentityNumberWithCentury(String digits) {
        int day = WITH_CENTURY - AFTER_DAY_OF_BIRTH;
        String rest = digits.substring(day);
        String dayFirst = digits.substring(0, 4) + digits.substring(6, day);
        String yearFirst = digits.substring(6, day) + digits.substring(4, 6) + digits.substring(2, 4);
        return (IdentityNumber.isOne(dayFirst + rest) && isCentury(digits.substring(4, 6)))
                || (IdentityNumber.isOne(yearFirst + rest) && isCentury(digits.substring(0, 2)));
    }

    private static boolean isCentury(String digits) {
        return digits.equals("18") || digits.equals("19") || digits.equals("20");
    }

    private static Stream<Place> insideGroups(List<Group> chain) {
        return chain.stream()
                .filter(group -> group.digits().length() > IdentityNumber.LENGTH)
                .flatMap(group -> IntStream.rangeClosed(0, group.digits().length() - IdentityNumber.LENGTH)
                        .filter(i -> IdentityNumber.isOne(group.digits().substring(i, i + IdentityNumber.LENGTH)))
                        .map(i -> group.place().from() + i)
                        .mapToObj(from -> new Place(from, from + IdentityNumber.LENGTH)));
    }
}
