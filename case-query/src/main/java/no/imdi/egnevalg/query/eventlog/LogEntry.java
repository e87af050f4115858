package no.imdi.egnevalg.query.eventlog;

import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log, read once for all views.
 *
 * @param globalIndex its position in the whole log; indexes are unique, but not committed in order
 * @param streamType the kind of its stream; null where this version does not know it
 * @param sequenceNumber its position in its stream, from 0, without gaps
 * @param event null where the row is unreadable, or its event is of a type that this version does not know
 */
public record LogEntry(
        long globalIndex,
        @Nullable StreamType streamType,
        String streamId,
        long sequenceNumber,
        @Nullable Object event) {

    LogEntry inStreamOf(StreamType kind) {
        return new LogEntry(globalIndex, kind, streamId, sequenceNumber, event);
    }
}
