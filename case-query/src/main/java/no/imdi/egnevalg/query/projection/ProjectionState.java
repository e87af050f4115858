package no.imdi.egnevalg.query.projection;

import no.imdi.egnevalg.query.eventlog.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where a projection stands, as it is stored beside the views.
 *
 * @param position how far it has come
 * @param index the highest global index it has come to; 0 before the first event
 * @param emptying whether its view is to be emptied, or was being emptied when its instance died
 * @param retrying whether its dead letters are to be tried again
 * @param failure what it fails by; null where it goes on
 */
record ProjectionState(
        LogPosition position,
        long index,
        boolean emptying,
        boolean retrying,
        @Nullable Failure failure) {

    static final ProjectionState NEW = new ProjectionState(LogPosition.START, 0, false, false, null);

    /** Whether the view has come to where the log ended when it was begun. Until then its figures are of no day. */
    boolean isFilled() {
        return !emptying && position.hasComeThrough();
    }
}
