package no.imdi.egnevalg.query.measures;

import org.jspecify.annotations.Nullable;

/** Whole percentages. */
public final class Percent {

    private Percent() {}

    /**
     * Returns the percentage, rounded half away from zero, so that an increase and a decrease of the same size have the
     * same figure. Null where the denominator is zero.
     */
    public static @Nullable Integer of(int numerator, int denominator) {
        if (denominator == 0) {
            return null;
        }
        long halves = (200L * Math.abs((long) numerator) + Math.abs((long) denominator))
                / (2L * Math.abs((long) denominator));
        return (int) ((long) Integer.signum(numerator) * Integer.signum(denominator) * halves);
    }
}
