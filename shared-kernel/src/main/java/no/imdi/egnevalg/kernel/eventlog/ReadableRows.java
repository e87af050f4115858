package no.imdi.egnevalg.kernel.eventlog;

import java.util.function.Predicate;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;

/**
 * Tells which rows of the log can be read. A row is data: whoever can write one could otherwise stop all readers with
 * it, or have an event passed over by giving it the name of one that its stream does not know.
 */
public final class ReadableRows {

    /** A name that the serializer knows, and that is no event's. */
    private static final String BESIDE_EVENTS = MetaData.class.getName();

    private ReadableRows() {}

    /**
     * Whether a row has a time, metadata, and an event that belongs to its stream, at its beginning or after it. An
     * event of an unknown name may be one of tomorrow: it is only asked to be in a stream of a known kind.
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

    /** What is no JSON fails where it is handled: there it is laid aside under its own name, and can be mended. */
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
