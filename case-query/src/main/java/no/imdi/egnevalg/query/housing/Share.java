package no.imdi.egnevalg.query.housing;

import org.jspecify.annotations.Nullable;

/**
 * A share with what it is made from.
 *
 * @param percent rounded half up; left out where there is nothing to divide by
 */
record Share(@Nullable Long percent, int numerator, int denominator) {

    static Share of(int numerator, int denominator) {
        return new Share(
                denominator == 0 ? null : (200L * numerator + denominator) / (2L * denominator),
                numerator,
                denominator);
    }
}
