package no.imdi.egnevalg.kernel.eventjson;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Upcasts the author of an event from revision 1, {@code "by": "adviser-7"}, to revision 2, {@code "by": {"id":
 * "adviser-7"}}. Revision 2 also has the author's role and service for the timeline. In old events they remain unknown.
 */
final class AuthorUpcaster extends SingleEventUpcaster {

    private static final Set<String> EVENTS =
            Set.of("CaseFileOpened", "RegistrationCorrected", "CaseFileVoided", "HistoricalCountsImported");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return EVENTS.contains(event.getType().getName())
                && "1".equals(event.getType().getRevision())
                && isJson(event);
    }

    /**
     * Malformed JSON is passed on unchanged. It must fail where the event is handled, not where the whole log is read.
     */
    private static boolean isJson(IntermediateEventRepresentation event) {
        try {
            event.getData(JsonNode.class);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(event.getType().getName(), "2"),
                JsonNode.class,
                AuthorUpcaster::nameAuthorById);
    }

    private static JsonNode nameAuthorById(JsonNode payload) {
        if (payload.get("recorded") instanceof ObjectNode recorded) {
            JsonNode id = recorded.get("by");
            recorded.putObject("by").set("id", id);
        }
        return payload;
    }
}
