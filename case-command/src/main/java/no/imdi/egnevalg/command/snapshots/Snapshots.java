package no.imdi.egnevalg.command.snapshots;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import no.imdi.egnevalg.sealing.RequestMac;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores snapshots. A snapshot is trusted only if it has the shape of this version, the log has the event that it was
 * taken after, and its mark proves that the register wrote it. Without a trusted snapshot, all events are read.
 */
public final class Snapshots implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /** Sets snapshots apart from everything else that is fingerprinted. */
    private static final String MARKED = "egnevalg snapshot\n";

    private final JdbcClient database;
    private final RequestMac mac;
    private final SnapshotFormat format;

    public Snapshots(JdbcClient database, RequestMac mac, SnapshotFormat format) {
        this.database = database;
        this.mac = mac;
        this.format = format;
    }

    /**
     * A stored snapshot.
     *
     * @param after identifier of the event after which it was taken
     */
    private record Kept(
            String type, String aggregate, long version, String after, String shape, String state, String mark) {}

    /** The snapshot from which an aggregate can be restored, as an event; empty where there is none. */
    public Optional<DomainEventMessage<?>> find(String aggregate) {
        return database
                .sql("""
                        SELECT kept.* FROM snapshot_event_entry kept JOIN domain_event_entry event
                        USING (aggregate_identifier, sequence_number, event_identifier, type)
                        WHERE aggregate_identifier = ? ORDER BY sequence_number DESC""")
                .param(aggregate)
                .query((row, _) -> new Kept(
                        row.getString("type"),
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("event_identifier"),
                        row.getString("payload_revision"),
                        text(row.getBytes("payload")),
                        text(row.getBytes("meta_data"))))
                .list()
                .stream()
                .filter(this::isBelieved)
                .findFirst()
                .flatMap(this::read);
    }

    private boolean isBelieved(Kept kept) {
        return format.knows(kept.type())
                && format.shape(kept.type()).equals(kept.shape())
                && MessageDigest.isEqual(bytes(mark(kept)), bytes(kept.mark()));
    }

    private Optional<DomainEventMessage<?>> read(Kept kept) {
        try {
            return Optional.of(new GenericDomainEventMessage<>(
                    kept.type(), kept.aggregate(), kept.version(), format.read(kept.type(), kept.state())));
        } catch (RuntimeException e) {
            LOG.warn(
                    "A snapshot cannot be read; all events are: {}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    /** Stores the state after an event and deletes earlier snapshots, in the transaction that writes the event. */
    void keep(DomainEventMessage<?> event, Snapshot state) {
        forget(event.getAggregateIdentifier());
        String shape = format.shape(event.getType());
        Kept kept = new Kept(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                shape,
                format.write(state),
                "");
        database.sql("""
                        INSERT INTO snapshot_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(
                        kept.aggregate(),
                        kept.version(),
                        kept.type(),
                        kept.after(),
                        state.getClass().getSimpleName(),
                        kept.shape(),
                        bytes(kept.state()),
                        bytes(mark(kept)),
                        event.getTimestamp().toString())
                .update();
    }

    /** Deletes the snapshots of an aggregate. */
    void forget(String aggregate) {
        database.sql("DELETE FROM snapshot_event_entry WHERE aggregate_identifier = ?")
                .param(aggregate)
                .update();
    }

    /**
     * Deletes snapshots of erased cases. An older version running beside this one knows no snapshots, so it may have
     * erased a case and left its snapshot.
     */
    @Override
    public void afterSingletonsInstantiated() {
        database.sql("""
                        DELETE FROM snapshot_event_entry kept WHERE EXISTS (SELECT FROM domain_event_entry event
                        WHERE event.aggregate_identifier = kept.aggregate_identifier
                        AND payload_type = 'CaseFileErased')""").update();
    }

    private String mark(Kept kept) {
        return mac.of(bytes(MARKED
                + String.join(
                        "\n",
                        kept.type(),
                        kept.aggregate(),
                        Long.toString(kept.version()),
                        kept.after(),
                        kept.shape(),
                        kept.state())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
