package no.imdi.egnevalg.kernel.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The event log, read by its tables. Axon reads the time of a row before anybody can say that the row cannot be read. So a time
 * that is none is read as {@link #NO_TIME}, by which {@link ReadableRows} knows the row.
 */
public final class LoggedEventStorage extends JdbcEventStorageEngine {

    /** Lies in the far future, so that Axon waits for what was committed before such a row. */
    static final Instant NO_TIME = Instant.parse("9999-12-31T23:59:59Z");

    /** As it was put together. */
    public LoggedEventStorage(Builder parts) {
        super(parts);
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return timeIn(row.getString(column)).toString();
    }

    /** What the column says, or {@link #NO_TIME}. */
    public static Instant timeIn(@Nullable String stored) {
        try {
            return stored == null ? NO_TIME : Instant.parse(stored);
        } catch (DateTimeException e) {
            return NO_TIME;
        }
    }
}
