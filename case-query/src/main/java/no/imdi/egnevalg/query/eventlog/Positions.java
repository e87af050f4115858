package no.imdi.egnevalg.query.eventlog;

import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * An event's own place in the log, told from the tokens before and after it. The token alone does not tell: for an event that
 * was committed late it names the highest index seen so far, and the event is the gap that closed.
 */
final class Positions {

    private Positions() {}

    /** The global index of the event that led from one token to the next; before the first event there is no token. */
    static long ofEventBetween(@Nullable GapAwareTrackingToken before, GapAwareTrackingToken after) {
        if (before == null || after.getIndex() > before.getIndex()) {
            return after.getIndex();
        }
        SortedSet<Long> closed = new TreeSet<>(before.getGaps());
        closed.removeAll(after.getGaps());
        // Gaps that were given up meanwhile, being older than the gap time-out, lie below every event still to come.
        return closed.last();
    }
}
