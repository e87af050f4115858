package no.imdi.egnevalg.query.projection;

import no.imdi.egnevalg.query.eventlog.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where a generation of a view stands, as it is stored beside the views.
 *
 * @param position how far it has come
 * @param index the highest global index it has come to; 0 before the first event
 * @param retrying whether its dead letters are to be tried again
 * @param failure what it fails by; null where it goes on
 */
record ProjectionState(
        LogPosition position,
        long index,
        boolean retrying,
        @Nullable Failure failure) {

    static final ProjectionState NEW = new ProjectionState(LogPosition.START, 0, false, null);
}
