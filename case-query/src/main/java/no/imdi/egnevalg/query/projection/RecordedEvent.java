package no.imdi.egnevalg.query.projection;

import java.util.Objects;
import no.imdi.egnevalg.query.eventlog.LogEntry;

/**
 * An event with its places.
 *
 * @param globalIndex its place in the whole log; indexes are unique, but are not committed in their order
 * @param streamId the aggregate it happened to
 * @param sequenceNumber its place in the stream of that aggregate, from 0, without gaps
 */
public record RecordedEvent(long globalIndex, String streamId, long sequenceNumber, Object payload) {

    /** Of an entry that can be read. */
    static RecordedEvent of(LogEntry entry) {
        return new RecordedEvent(
                entry.globalIndex(), entry.streamId(), entry.sequenceNumber(), Objects.requireNonNull(entry.event()));
    }
}
