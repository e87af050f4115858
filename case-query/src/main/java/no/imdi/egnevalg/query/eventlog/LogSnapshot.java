package no.imdi.egnevalg.query.eventlog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which transactions of the log had been committed at a moment, as PostgreSQL tells by {@code pg_current_snapshot()}.
 * When PostgreSQL crashes it gives out once more the last identifiers of transactions that came to nothing. A row with
 * such a one has a higher index than all there were, and so is told from what was seen.
 *
 * @param base what is added to a transaction's identifier in the log: the epoch of the cluster, above bit 48
 * @param end the first identifier that had not been given out
 * @param running those below it that had not ended, in ascending order
 * @param head the highest global index that it sees
 */
public record LogSnapshot(long base, long end, List<Long> running, long head) {

    private static final String NOT_A_SNAPSHOT = "Not a snapshot of the log";
    /** More identifiers than a crash takes back: those of transactions that came to nothing in its last second. */
    private static final long MOST_TAKEN_BACK = 10_000;

    private static final int WITHOUT_HEAD = 3;
    private static final int WITH_HEAD = 4;

    /** As PostgreSQL writes it, {@code xmin:xmax:running}, and the highest index of that moment. */
    static LogSnapshot of(long base, String snapshot, long head) {
        String[] parts = snapshot.split(":", -1);
        if (parts.length != WITHOUT_HEAD) {
            throw new IllegalArgumentException(NOT_A_SNAPSHOT);
        }
        return new LogSnapshot(base, Long.parseLong(parts[1]), identifiers(parts[2]), head);
    }

    /**
     * What {@link #text} gave, now or before it told the head. Fails with an {@link IllegalArgumentException} where it
     * is something else.
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

    /** In one line. It grows with the transactions that were running, of which there are few. */
    public String text() {
        return base + ":" + end + ":" + running.stream().map(String::valueOf).collect(Collectors.joining(",")) + ":"
                + head;
    }

    /** Whether it was taken in the same epoch: those of different epochs cannot be compared. */
    public boolean isOfSameEpoch(LogSnapshot other) {
        return base == other.base;
    }

    /** Whether it sees a row by the transaction in the log that wrote it. What an earlier epoch left is seen by all. */
    public boolean sees(long xact) {
        return xact < base || (xact < base + end && !running.contains(xact - base));
    }

    /** Whether it sees all that another one saw. */
    public boolean seesAllOf(LogSnapshot other) {
        return isOfSameEpoch(other)
                && other.end <= end
                && running.stream().allMatch(id -> id >= other.end || other.running.contains(id));
    }

    /**
     * Whether it can have been taken after another one of the same log, be it that PostgreSQL has crashed in between.
     */
    public boolean mayFollow(LogSnapshot other) {
        return isOfSameEpoch(other) && other.end <= end + MOST_TAKEN_BACK;
    }

    /** The lowest identifier in the log that it does not see for being too young. */
    long endInLog() {
        return base + end;
    }

    /** The identifiers in the log of those that were running. */
    Long[] runningInLog() {
        return running.stream().map(id -> base + id).toArray(Long[]::new);
    }

    /** The oldest identifier that had not ended; the end where none was running. */
    public long oldestRunning() {
        return running.isEmpty() ? end : running.getFirst();
    }
}
