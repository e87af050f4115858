package no.imdi.egnevalg.query.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import no.imdi.egnevalg.kernel.eventlog.RowTime;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Axon's table-based event storage. A row with an invalid time does not stop it. */
final class LoggedEventStorage extends JdbcEventStorageEngine {

    LoggedEventStorage(Builder parts) {
        super(parts);
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return RowTime.of(row.getString(column)).toString();
    }
}
