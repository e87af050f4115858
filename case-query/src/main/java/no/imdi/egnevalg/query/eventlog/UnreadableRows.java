package no.imdi.egnevalg.query.eventlog;

import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Puts an {@link UnreadableRow} in place of a row whose metadata cannot be read. Axon may read them while it reads the log,
 * so one such row would hold up every view.
 */
final class UnreadableRows implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> rows) {
        return rows.map(row -> isReadable(row) ? row : new UnreadableRow(row));
    }

    private static boolean isReadable(IntermediateEventRepresentation row) {
        try {
            row.getMetaData().getObject();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
