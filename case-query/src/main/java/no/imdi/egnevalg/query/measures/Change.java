package no.imdi.egnevalg.query.measures;

import org.jspecify.annotations.Nullable;

/**
 * How the number of newly registered cases has changed from one year to the next.
 *
 * @param cases more or, negative, fewer cases
 * @param denominator newly registered cases of the year before
 * @param percent rounded half away from zero; left out where there were none the year before
 */
public record Change(int cases, int denominator, @Nullable Integer percent) {

    /** The change between two years that have ended. */
    public static Change between(int before, int now) {
        return new Change(now - before, before, Percent.of(now - before, before));
    }
}
