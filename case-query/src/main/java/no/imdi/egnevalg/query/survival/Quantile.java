package no.imdi.egnevalg.query.survival;

import org.jspecify.annotations.Nullable;

/**
 * The number of days that a share of the cases did not exceed, or a lower bound of it.
 *
 * @param value days; left out where the event has not happened in that share of the cases yet
 * @param moreThan a number of days that it certainly exceeds, whatever happens later; left out where there is a value
 */
public record Quantile(@Nullable Integer value, @Nullable Integer moreThan) {

    static Quantile of(int days) {
        return new Quantile(days, null);
    }

    static Quantile moreThan(int days) {
        return new Quantile(null, days);
    }
}
