package no.imdi.egnevalg.sealing.screening;

/** Numbers that are one character: in a circle, in brackets, with a dot, raised or lowered. */
final class OrnateNumbers {

    private static final int LARGEST_IN_A_CIRCLE = 50;

    private OrnateNumbers() {}

    /** Whether the character is one; fractions are none. */
    static boolean isOne(int point) {
        return Character.getType(point) == Character.OTHER_NUMBER
                && 0 <= value(point)
                && value(point) <= LARGEST_IN_A_CIRCLE;
    }

    static String digitsOf(int point) {
        return Integer.toString(value(point));
    }

    /** Letters have values here too, but are not of this type of character. */
    @SuppressWarnings("CharacterGetNumericValue")
    private static int value(int point) {
        return Character.getNumericValue(point);
    }
}
