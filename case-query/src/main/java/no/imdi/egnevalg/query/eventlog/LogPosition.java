package no.imdi.egnevalg.query.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * How far a reader has read the log: everything that one snapshot saw, and of what a later snapshot sees besides,
 * everything up to an index. No event has to be delayed, and no gap has to be guessed at: an event that is committed
 * late was not in the snapshot, and so comes next.
 *
 * @param seen null before everything has been read once
 * @param window the later snapshot; null where none has been read in part
 * @param index the highest global index that was read within the window; 0 where there is none
 */
public record LogPosition(
        @Nullable LogSnapshot seen, @Nullable LogSnapshot window, long index) {

    /** The position before the first event. */
    public static final LogPosition START = new LogPosition(null, null, 0);

    /** Returns the position after everything that a snapshot sees. */
    static LogPosition afterAllOf(LogSnapshot snapshot) {
        return new LogPosition(snapshot, null, 0);
    }

    /** True where the whole log has been read once. */
    public boolean hasComeThrough() {
        return seen != null;
    }

    /** The snapshot up to which another reader may read, so that both reach the same position. */
    public @Nullable LogSnapshot goal() {
        return window == null ? seen : window;
    }

    /** True where everything before another position has been read here too. */
    public boolean containsAllOf(LogPosition other) {
        LogSnapshot goal = other.goal();
        return goal == null || equals(other) || (seen != null && seen.seesAllOf(goal));
    }

    /** True where a row has been read. */
    public boolean contains(long xact, long globalIndex) {
        return (seen != null && seen.sees(xact)) || (window != null && window.sees(xact) && globalIndex <= index);
    }
}
