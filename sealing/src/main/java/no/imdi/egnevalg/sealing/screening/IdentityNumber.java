package no.imdi.egnevalg.sealing.screening;

/** The make-up of a Norwegian identity number: a day of birth, three digits and two control digits. */
final class IdentityNumber {

    static final int LENGTH = 11;

    private static final int[] FIRST_CONTROL = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_CONTROL = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private IdentityNumber() {}

    /** Whether eleven digits are one. The day counts 1 to 31 in every month; a note is not the place to be strict. */
    static boolean isOne(String digits) {
        return isDay(number(digits, 0)) && isMonth(number(digits, 2)) && isControlled(digits);
    }

    /** D-numbers add 40 to the day. */
    private static boolean isDay(int day) {
        return isBetween(day, 1, 31) || isBetween(day, 41, 71);
    }

    /** H-numbers add 40 to the month, synthetic numbers 80 or 65. */
    private static boolean isMonth(int month) {
        return isBetween(month, 1, 12)
                || isBetween(month, 41, 52)
                || isBetween(month, 66, 77)
                || isBetween(month, 81, 92);
    }

    private static boolean isControlled(String digits) {
        return sum(digits, FIRST_CONTROL) % 11 == 0 && sum(digits, SECOND_CONTROL) % 11 == 0;
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits, at, at + 2, 10);
    }

    private static boolean isBetween(int number, int first, int last) {
        return first <= number && number <= last;
    }
}
