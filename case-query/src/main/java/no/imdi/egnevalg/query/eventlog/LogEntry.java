package no.imdi.egnevalg.query.eventlog;

import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log, read once for all views.
 *
 * @param globalIndex its place in the whole log; indexes are unique, but are not committed in their order
 * @param streamType the kind of its stream; null where this version knows no such kind
 * @param sequenceNumber its place in its stream, from 0, without gaps
 * @param event null where the row cannot be read, or its event is of a type that this version does not know
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
