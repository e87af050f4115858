package no.imdi.egnevalg.query.measures;

import org.jspecify.annotations.Nullable;

/**
 * The change in newly registered cases from one year to the next.
 *
 * @param cases the difference; negative where there are fewer cases
 * @param denominator newly registered cases of the year before
 * @param percent rounded half away from zero; left out where there were none the year before
 */
public record Change(int cases, int denominator, @Nullable Integer percent) {

    /** Returns the change between two years that have ended. */
    public static Change between(int before, int now) {
        return new Change(now - before, before, Percent.of(now - before, before));
    }
}
