package no.imdi.egnevalg.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;

/** Writes events past Axon, to make what Axon would rarely make: late commits, and events nobody can read. */
public final class EventTable {

    private static final EventSerializer SERIALIZER = EventSerializer.create();

    private EventTable() {}

    /** Inserts an event in the connection's transaction, and leaves that open. */
    public static void insert(Connection connection, String streamId, long sequenceNumber, Object event)
            throws SQLException {
        SerializedObject<byte[]> payload = SERIALIZER.serialize(event, byte[].class);
        insert(
                connection,
                streamId,
                sequenceNumber,
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData());
    }

    /** Inserts an event with any payload. */
    public static void insert(
            Connection connection, String streamId, long sequenceNumber, String type, String revision, byte[] payload)
            throws SQLException {
        byte[] metaData =
                SERIALIZER.serialize(MetaData.emptyInstance(), byte[].class).getData();
        String now = Instant.now().toString();
        insert(connection, streamId, sequenceNumber, new Row(type, revision, payload, metaData, now));
    }

    /** What stands in a row beside its stream and place. */
    public record Row(String type, String revision, byte[] payload, byte[] metaData, String time) {}

    /** Inserts any row, into a stream of the kind that its event belongs to, or else of a case. */
    public static void insert(Connection connection, String streamId, long sequenceNumber, Row row)
            throws SQLException {
        String streamType = Arrays.stream(StreamType.values())
                .filter(type -> type.has(EventTypes.BY_NAME.getOrDefault(row.type(), Void.class)))
                .findFirst()
                .orElse(StreamType.CASE_FILE)
                .stored();
        insert(connection, streamType, streamId, sequenceNumber, row);
    }

    /** Inserts any row. */
    public static void insert(Connection connection, String streamType, String streamId, long sequenceNumber, Row row)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                  payload_type, payload_revision, payload, meta_data, time_stamp)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, streamId);
            insert.setLong(2, sequenceNumber);
            insert.setString(3, streamType);
            insert.setString(4, UUID.randomUUID().toString());
            insert.setString(5, row.type());
            insert.setString(6, row.revision());
            insert.setBytes(7, row.payload());
            insert.setBytes(8, row.metaData());
            insert.setString(9, row.time());
            insert.executeUpdate();
        }
    }

    /** Puts the event into a row that could not be read. */
    public static void mend(Connection connection, String streamId, long sequenceNumber, Object event)
            throws SQLException {
        SerializedObject<byte[]> payload = SERIALIZER.serialize(event, byte[].class);
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE domain_event_entry SET payload = ?, payload_revision = ?
                WHERE aggregate_identifier = ? AND sequence_number = ?""")) {
            update.setBytes(1, payload.getData());
            update.setString(2, payload.getType().getRevision());
            update.setString(3, streamId);
            update.setLong(4, sequenceNumber);
            update.executeUpdate();
        }
    }
}
