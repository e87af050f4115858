package no.imdi.egnevalg.query.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.kernel.eventjson.EventUpcasters;
import no.imdi.egnevalg.kernel.eventlog.RowTime;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decodes the rows into events of the types that this version knows. */
@Component
class LogDecoder {

    private static final Logger LOG = LoggerFactory.getLogger(LogDecoder.class);

    private final EventSerializer serializer;
    private final EventUpcasterChain upcasters = new EventUpcasterChain(new UnreadableRows(), EventUpcasters.chain());

    LogDecoder(EventSerializer serializer) {
        this.serializer = serializer;
    }

    LogEntry entryIn(ResultSet row, int number) throws SQLException {
        long index = row.getLong("global_index");
        String type = row.getString("type");
        var stored = new GenericDomainEventEntry<>(
                type,
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                RowTime.of(row.getString("time_stamp")).toString(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
        return new LogEntry(
                index,
                StreamType.of(type).orElse(null),
                stored.getAggregateIdentifier(),
                stored.getSequenceNumber(),
                eventIn(stored, index));
    }

    private @Nullable Object eventIn(GenericDomainEventEntry<byte[]> stored, long index) {
        try {
            return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(stored), serializer, upcasters)
                    .asStream()
                    .<Object>map(DomainEventMessage::getPayload)
                    .filter(payload -> !(payload instanceof UnknownSerializedType))
                    .findFirst()
                    .orElse(null);
        } catch (RuntimeException | StackOverflowError e) {
            // The exception's message is left out, because it may contain content of the row.
            LOG.warn(
                    "The event at {} of the log cannot be read: {}",
                    index,
                    e.getClass().getName());
            return null;
        }
    }
}
