package no.imdi.egnevalg.query.survival;

import org.jspecify.annotations.Nullable;

/**
 * A number of days that a share of the cases did not exceed, or the best that is known of it.
 *
 * @param value days; left out where it has not happened in that share yet
 * @param moreThan days that it certainly exceeds, whatever is still to come; left out where there is a value
 */
public record Quantile(@Nullable Integer value, @Nullable Integer moreThan) {

    static Quantile of(int days) {
        return new Quantile(days, null);
    }

    static Quantile moreThan(int days) {
        return new Quantile(null, days);
    }
}
