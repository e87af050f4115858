package no.imdi.egnevalg.query.eventlog;

import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.eventlog.ReadableRows;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Replaces each row that is unreadable, or that does not belong to its stream, with an {@link UnreadableRow}. Axon may
 * read the metadata of a row while it reads the log, so one unreadable row would stop every view; a row of another
 * stream would be skipped.
 */
final class UnreadableRows implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> rows) {
        return rows.map(row -> ReadableRows.isReadable(row) ? row : new UnreadableRow(row));
    }
}
