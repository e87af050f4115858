package no.imdi.egnevalg.query.eventlog;

import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.eventlog.ReadableRows;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Puts an {@link UnreadableRow} in place of a row that cannot be read, or does not belong to its stream. Axon may read
 * its metadata while it reads the log, so one such row would hold up every view; and what belongs elsewhere would be
 * passed over.
 */
final class UnreadableRows implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> rows) {
        return rows.map(row -> ReadableRows.isReadable(row) ? row : new UnreadableRow(row));
    }
}
