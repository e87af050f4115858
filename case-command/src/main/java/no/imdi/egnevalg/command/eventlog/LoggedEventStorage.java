package no.imdi.egnevalg.command.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import no.imdi.egnevalg.command.snapshots.Snapshots;
import no.imdi.egnevalg.kernel.eventlog.RowTime;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Axon's JDBC event storage with two changes. A row with an unreadable time does not stop reading, and snapshots are
 * read by {@link Snapshots}.
 */
final class LoggedEventStorage extends JdbcEventStorageEngine {

    private final Snapshots snapshots;

    LoggedEventStorage(Builder parts, Snapshots snapshots) {
        super(parts);
        this.snapshots = snapshots;
    }

    /** Axon would trust any row, whatever its shape. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.find(aggregateIdentifier);
    }

    /** Only {@link no.imdi.egnevalg.command.snapshots.SnapshotTaking} takes snapshots. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Axon takes no snapshots here");
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return RowTime.of(row.getString(column)).toString();
    }
}
