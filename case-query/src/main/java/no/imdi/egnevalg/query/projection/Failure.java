package no.imdi.egnevalg.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a projection.
 *
 * @param since when it failed first; null where the log cannot be read
 * @param error class of what was thrown: its message may hold what no operator may read
 * @param times how often in a row
 */
public record Failure(@Nullable Instant since, @Nullable String error, int times) {

    private static final int AGAIN = 2;

    /** True where it has failed more than once in a row. */
    boolean isLasting() {
        return times >= AGAIN;
    }
}
