package no.imdi.egnevalg.query.projection;

import no.imdi.egnevalg.query.eventlog.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * The stored state of a generation of a view.
 *
 * @param position how far it has come
 * @param index the highest global index that it contains; 0 before the first event
 * @param retrying whether a retry of its dead letters has been asked for
 * @param failure its failure; null where it does not fail
 */
record ProjectionState(
        LogPosition position,
        long index,
        boolean retrying,
        @Nullable Failure failure) {

    static final ProjectionState NEW = new ProjectionState(LogPosition.START, 0, false, null);
}
