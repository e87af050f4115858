package no.imdi.egnevalg.query.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * How far somebody has read the log. They have all that one snapshot saw; and of what a later one sees beyond that, all
 * up to an index. Nothing is held back, and no gap is guessed at: what is committed late was not seen, and so comes
 * next.
 *
 * @param seen null before everything has been read once
 * @param window the later snapshot; null where nothing of one has been read
 * @param index the highest global index that was read of the window; 0 where none was
 */
public record LogPosition(
        @Nullable LogSnapshot seen, @Nullable LogSnapshot window, long index) {

    /** Before the first event. */
    public static final LogPosition START = new LogPosition(null, null, 0);

    /** Behind all that a snapshot sees. */
    static LogPosition afterAllOf(LogSnapshot snapshot) {
        return new LogPosition(snapshot, null, 0);
    }

    /** Whether everything there was in the log has been read once. */
    public boolean hasComeThrough() {
        return seen != null;
    }

    /** The snapshot that another reader of the log may read up to, so that both come to stand at the same place. */
    public @Nullable LogSnapshot goal() {
        return window == null ? seen : window;
    }

    /** Whether all that somebody at another position has read has been read here too. */
    public boolean containsAllOf(LogPosition other) {
        LogSnapshot goal = other.goal();
        return goal == null || equals(other) || (seen != null && seen.seesAllOf(goal));
    }

    /** Whether a row has been read. */
    public boolean contains(long xact, long globalIndex) {
        return (seen != null && seen.sees(xact)) || (window != null && window.sees(xact) && globalIndex <= index);
    }
}
