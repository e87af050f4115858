package no.imdi.egnevalg.command.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import no.imdi.egnevalg.command.snapshots.Snapshots;
import no.imdi.egnevalg.kernel.eventlog.RowTime;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Axon's storage of events in tables. A row whose time is none does not stop it. Snapshots are our own. */
final class LoggedEventStorage extends JdbcEventStorageEngine {

    private final Snapshots snapshots;

    LoggedEventStorage(Builder parts, Snapshots snapshots) {
        super(parts);
        this.snapshots = snapshots;
    }

    /** Axon would believe any row, of whatever shape it is. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.find(aggregateIdentifier);
    }

    /** Snapshots are taken by {@link no.imdi.egnevalg.command.snapshots.SnapshotTaking} alone. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Axon takes no snapshots here");
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return RowTime.of(row.getString(column)).toString();
    }
}
