package no.imdi.egnevalg.query.measures;

import org.jspecify.annotations.Nullable;

/** Whole per cent. */
public final class Percent {

    private Percent() {}

    /** Rounded half away from zero, so that a rise and a fall of the same size are told alike; null of nothing. */
    public static @Nullable Integer of(int numerator, int denominator) {
        if (denominator == 0) {
            return null;
        }
        long halves = (200L * Math.abs((long) numerator) + Math.abs((long) denominator))
                / (2L * Math.abs((long) denominator));
        return (int) ((long) Integer.signum(numerator) * Integer.signum(denominator) * halves);
    }
}
