package no.imdi.egnevalg.command.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import no.imdi.egnevalg.kernel.eventlog.RowTime;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Axon's storage of events in tables. A row whose time is none does not stop it. */
final class LoggedEventStorage extends JdbcEventStorageEngine {

    LoggedEventStorage(Builder parts) {
        super(parts);
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return RowTime.of(row.getString(column)).toString();
    }
}
