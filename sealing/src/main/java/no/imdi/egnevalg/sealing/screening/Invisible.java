package no.imdi.egnevalg.sealing.screening;

/** Characters that show nothing of their own, so that a number with them inside looks like one without. */
final class Invisible {

    /** First and last of what Unicode calls default-ignorable; Java does not know the property. */
    private static final int[][] IGNORABLE = {
        {0x00ad, 0x00ad},
        {0x034f, 0x034f},
        {0x061c, 0x061c},
        {0x115f, 0x1160},
        {0x17b4, 0x17b5},
        {0x180b, 0x180f},
        {0x200b, 0x200f},
        {0x202a, 0x202e},
        {0x2060, 0x206f},
        {0x3164, 0x3164},
        {0xfe00, 0xfe0f},
        {0xfeff, 0xfeff},
        {0xffa0, 0xffa0},
        {0xfff0, 0xfff8},
        {0x1bca0, 0x1bca3},
        {0x1d173, 0x1d17a},
        {0xe0000, 0xe0fff},
    };

    private Invisible() {}

    /**
     * Also marks that are set above, under and around what they follow: a digit with a stroke or in a key cap is that
     * digit.
     */
    static boolean is(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isIgnorable(point);
        };
    }

    private static boolean isIgnorable(int point) {
        for (int[] range : IGNORABLE) {
            if (range[0] <= point && point <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
