package no.imdi.egnevalg.kernel.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time of a row in the log. Axon reads it before the row can be checked, so an unreadable time becomes
 * {@link #NONE}, by which {@link ReadableRows} recognises the row.
 */
public final class RowTime {

    /** Lies in the far future, so that Axon first waits for everything committed before such a row. */
    static final Instant NONE = Instant.parse("9999-12-31T23:59:59Z");

    private RowTime() {}

    /** The time in the column, or {@link #NONE} where it is unreadable. */
    public static Instant of(@Nullable String stored) {
        try {
            return stored == null ? NONE : Instant.parse(stored);
        } catch (DateTimeException e) {
            return NONE;
        }
    }
}
