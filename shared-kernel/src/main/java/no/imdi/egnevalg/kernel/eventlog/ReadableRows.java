package no.imdi.egnevalg.kernel.eventlog;

import java.util.function.Predicate;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;

/**
 * Decides which rows of the log are readable. Rows are untrusted: anyone who can write one could otherwise stop all
 * readers, or hide an event under a name that its stream does not know.
 */
public final class ReadableRows {

    /** A name that the serializer knows but that belongs to no event. */
    private static final String BESIDE_EVENTS = MetaData.class.getName();

    private ReadableRows() {}

    /**
     * True where a row has a time, metadata, and an event that belongs in its stream at that position. An unknown event
     * may come from a newer version, so its stream only needs to be of a known type.
     */
    public static boolean isReadable(IntermediateEventRepresentation row) {
        return !row.getTimestamp().equals(RowTime.NONE)
                && hasMetadata(row)
                && row.getAggregateType()
                        .flatMap(StreamType::of)
                        .filter(type -> belongsTo(type, row))
                        .isPresent();
    }

    private static boolean hasMetadata(IntermediateEventRepresentation row) {
        try {
            return row.getMetaData().getObject() != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean belongsTo(StreamType type, IntermediateEventRepresentation row) {
        Class<?> event = EventTypes.BY_NAME.get(row.getType().getName());
        if (event == null) {
            return !BESIDE_EVENTS.equals(row.getType().getName());
        }
        return type.has(event)
                && type.hasAt(row.getSequenceNumber().orElse(-1L), event)
                && row.getAggregateIdentifier()
                        .filter(streamId -> says(row, payload -> type.isNamed(streamId, payload)))
                        .isPresent();
    }

    /**
     * Malformed JSON passes here and fails where the event is handled. There it becomes a dead letter under its own
     * name and can be repaired.
     */
    private static boolean says(IntermediateEventRepresentation row, Predicate<JsonNode> expected) {
        JsonNode payload;
        try {
            payload = row.getData(JsonNode.class).getData();
        } catch (RuntimeException e) {
            return true;
        }
        return payload.isObject() && expected.test(payload);
    }
}
