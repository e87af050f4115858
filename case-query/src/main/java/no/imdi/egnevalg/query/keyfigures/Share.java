package no.imdi.egnevalg.query.keyfigures;

/**
 * A share of the newly registered cases.
 *
 * @param of what the cases have in common: the name of a code list and a code, or of a group of codes
 * @param percent rounded half up
 */
record Share(String of, String code, String label, int numerator, int denominator, int percent) {

    static Share of(String list, String code, String label, int numerator, int denominator) {
        return new Share(list, code, label, numerator, denominator, percent(numerator, denominator));
    }

    /** Whole per cent, rounded half up; 0 of nothing is 0 per cent. */
    static int percent(int numerator, int denominator) {
        return denominator == 0 ? 0 : (int) Math.floorDiv(200L * numerator + denominator, 2L * denominator);
    }
}
