package no.imdi.egnevalg.query.projection;

import java.util.Objects;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * An event with its places.
 *
 * @param globalIndex its place in the whole log; indexes are unique, but are not committed in their order
 * @param streamId the aggregate it happened to
 * @param sequenceNumber its place in the stream of that aggregate, from 0, without gaps
 */
public record RecordedEvent(long globalIndex, String streamId, long sequenceNumber, Object payload) {

    static RecordedEvent of(DomainEventMessage<?> message) {
        Number globalIndex =
                (Number) Objects.requireNonNull(message.getMetaData().get(EventLog.GLOBAL_INDEX));
        return new RecordedEvent(
                globalIndex.longValue(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getPayload());
    }
}
