package no.imdi.egnevalg.kernel.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a row of the log bears. Axon reads it before anybody can say that the row cannot be read. So a time
 * that is none is read as {@link #NONE}, by which {@link ReadableRows} knows the row.
 */
public final class RowTime {

    /** Lies in the far future, so that Axon waits for what was committed before such a row. */
    static final Instant NONE = Instant.parse("9999-12-31T23:59:59Z");

    private RowTime() {}

    /** What the column says, or {@link #NONE}. */
    public static Instant of(@Nullable String stored) {
        try {
            return stored == null ? NONE : Instant.parse(stored);
        } catch (DateTimeException e) {
            return NONE;
        }
    }
}
