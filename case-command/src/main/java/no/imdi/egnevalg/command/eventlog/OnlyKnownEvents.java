package no.imdi.egnevalg.command.eventlog;

import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import no.imdi.egnevalg.kernel.eventlog.ReadableRows;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Refuses a stream with an event of an unknown type, or one that does not belong to it. Axon would leave it out, and a case would be
 * acted on as it once was.
 */
final class OnlyKnownEvents implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        return events.map(OnlyKnownEvents::known);
    }

    private static IntermediateEventRepresentation known(IntermediateEventRepresentation event) {
        if (!EventTypes.BY_NAME.containsKey(event.getType().getName()) || !ReadableRows.isReadable(event)) {
            throw new UnreadableEventException();
        }
        return event;
    }
}
