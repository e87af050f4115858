package no.imdi.egnevalg.command.eventlog;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import no.imdi.egnevalg.kernel.eventlog.ReadableRows;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Refuses a stream with an unknown event type, an event that does not belong to it, or a gap. Axon would skip such an
 * event, and an act would then be decided on an outdated state.
 */
final class OnlyKnownEvents implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        AtomicLong next = new AtomicLong(-1);
        return events.map(event -> known(inOrder(event, next)));
    }

    /** Axon would continue past a missing event. */
    private static IntermediateEventRepresentation inOrder(IntermediateEventRepresentation event, AtomicLong next) {
        long place = event.getSequenceNumber().orElse(-1L);
        if (next.get() >= 0 && next.get() != place) {
            throw new UnreadableEventException();
        }
        next.set(place + 1);
        return event;
    }

    private static IntermediateEventRepresentation known(IntermediateEventRepresentation event) {
        if (!EventTypes.BY_NAME.containsKey(event.getType().getName()) || !ReadableRows.isReadable(event)) {
            throw new UnreadableEventException();
        }
        return event;
    }
}
