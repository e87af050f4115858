package no.imdi.egnevalg.query.projection;

import java.util.Objects;
import no.imdi.egnevalg.query.eventlog.LogEntry;

/**
 * An event with its positions.
 *
 * @param globalIndex its position in the whole log; indexes are unique, but not committed in their order
 * @param streamId the aggregate it happened to
 * @param sequenceNumber its place in the stream of that aggregate, from 0, without gaps
 */
public record RecordedEvent(long globalIndex, String streamId, long sequenceNumber, Object payload) {

    /** The event of a readable entry. */
    static RecordedEvent of(LogEntry entry) {
        return new RecordedEvent(
                entry.globalIndex(), entry.streamId(), entry.sequenceNumber(), Objects.requireNonNull(entry.event()));
    }
}
