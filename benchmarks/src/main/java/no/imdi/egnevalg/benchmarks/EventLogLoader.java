package no.imdi.egnevalg.benchmarks;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Fills an event log quickly, with PostgreSQL's binary COPY, with rows as case-command writes them. */
final class EventLogLoader {

    private static final String COPY = """
            COPY domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier, payload_type,
                payload_revision, payload, meta_data, time_stamp) FROM STDIN (FORMAT binary)""";
    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final short COLUMNS = 9;
    private static final int BUFFER = 1 << 16;

    private final Serializer serializer = EventSerializer.create();
    private final DataOutputStream out;

    private EventLogLoader(DataOutputStream out) {
        this.out = out;
    }

    /** A new event database with the given events. */
    static String newLogOf(Stream<SyntheticCases.Event> events) throws SQLException, IOException {
        String database = TestStores.newEventDatabase();
        // It makes the tables.
        CommandService.on(database).close();
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                        new PGCopyOutputStream(owner.unwrap(PGConnection.class), COPY), BUFFER))) {
            new EventLogLoader(out).writeAll(events.iterator());
        }
        return database;
    }

    private void writeAll(Iterator<SyntheticCases.Event> events) throws IOException {
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
        while (events.hasNext()) {
            write(events.next());
        }
        out.writeShort(-1);
    }

    private void write(SyntheticCases.Event event) throws IOException {
        String caseId = event.payload().caseId();
        SerializedObject<byte[]> payload = serializer.serialize(event.payload(), byte[].class);
        String message = new UUID(caseId.hashCode(), event.sequenceNumber()).toString();
        out.writeShort(COLUMNS);
        text(caseId);
        out.writeInt(Long.BYTES);
        out.writeLong(event.sequenceNumber());
        text("CaseFile");
        text(UUID.randomUUID().toString());
        text(payload.getType().getName());
        text(payload.getType().getRevision());
        bytes(payload.getData());
        bytes(serializer.serialize(metaData(message), byte[].class).getData());
        text(event.payload().recorded().at().toString());
    }

    private static MetaData metaData(String message) {
        return MetaData.from(Map.of(
                "correlationId",
                message,
                "traceId",
                message,
                RequestMark.KEY,
                message,
                RequestMark.FINGERPRINT,
                message.repeat(2)));
    }

    private void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}
