package no.imdi.egnevalg.query.eventlog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The transactions of the log that had been committed at a moment, according to PostgreSQL's
 * {@code pg_current_snapshot()}. After a crash, PostgreSQL may reuse the ids of its last transactions, which were never
 * committed. A row with a reused id has a higher index than all rows before the crash, which distinguishes it from rows
 * already seen.
 *
 * @param base the number that is added to transaction ids in the log: the epoch of the cluster, above bit 48
 * @param end the first id that had not been assigned
 * @param running lower ids whose transactions had not ended, in ascending order
 * @param head the highest global index that the snapshot sees
 */
public record LogSnapshot(long base, long end, List<Long> running, long head) {

    private static final String NOT_A_SNAPSHOT = "Not a snapshot of the log";
    /** More than the number of ids that can be reused after a crash, which are those of the last second. */
    private static final long MOST_TAKEN_BACK = 10_000;

    private static final int WITHOUT_HEAD = 3;
    private static final int WITH_HEAD = 4;

    /** Reads PostgreSQL's form {@code xmin:xmax:running}, with the highest index of that moment. */
    static LogSnapshot of(long base, String snapshot, long head) {
        String[] parts = snapshot.split(":", -1);
        if (parts.length != WITHOUT_HEAD) {
            throw new IllegalArgumentException(NOT_A_SNAPSHOT);
        }
        return new LogSnapshot(base, Long.parseLong(parts[1]), identifiers(parts[2]), head);
    }

    /**
     * Reads the output of {@link #text}, also that of older versions without the head.
     *
     * @throws IllegalArgumentException where the text is something else
     */
    public static LogSnapshot parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != WITHOUT_HEAD && parts.length != WITH_HEAD) {
            throw new IllegalArgumentException(NOT_A_SNAPSHOT);
        }
        return new LogSnapshot(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                identifiers(parts[2]),
                parts.length == WITH_HEAD ? Long.parseLong(parts[3]) : Long.MAX_VALUE);
    }

    private static List<Long> identifiers(String list) {
        return list.isEmpty()
                ? List.of()
                : Arrays.stream(list.split(",")).map(Long::valueOf).sorted().toList();
    }

    /** Returns the snapshot in one line. Its length grows with the number of running transactions, which is small. */
    public String text() {
        return base + ":" + end + ":" + running.stream().map(String::valueOf).collect(Collectors.joining(",")) + ":"
                + head;
    }

    /** True where both are of the same epoch. Snapshots of different epochs cannot be compared. */
    public boolean isOfSameEpoch(LogSnapshot other) {
        return base == other.base;
    }

    /** True where the snapshot sees a row, by the transaction id in the row. Rows of earlier epochs are always seen. */
    public boolean sees(long xact) {
        return xact < base || (xact < base + end && !running.contains(xact - base));
    }

    /** True where this snapshot sees everything that another one saw. */
    public boolean seesAllOf(LogSnapshot other) {
        return isOfSameEpoch(other)
                && other.end <= end
                && running.stream().allMatch(id -> id >= other.end || other.running.contains(id));
    }

    /**
     * True where this snapshot can have been taken after another one of the same log, even with a crash of PostgreSQL
     * in between.
     */
    public boolean mayFollow(LogSnapshot other) {
        return isOfSameEpoch(other) && other.end <= end + MOST_TAKEN_BACK;
    }

    /** The end of the snapshot as an id in the log. Transactions from this id on are not seen. */
    long endInLog() {
        return base + end;
    }

    /** The ids of the running transactions as ids in the log. */
    Long[] runningInLog() {
        return running.stream().map(id -> base + id).toArray(Long[]::new);
    }

    /** The oldest id whose transaction had not ended; the end of the snapshot where none was running. */
    public long oldestRunning() {
        return running.isEmpty() ? end : running.getFirst();
    }
}
