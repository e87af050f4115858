package no.imdi.egnevalg.access.log;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;

/**
 * Appends to the access log. An entry is durable when {@code append} returns; if it throws, what was asked for must not be
 * answered.
 *
 * <p>The chain makes one append wait for the other's commit. So one thread writes for all: what comes while a transaction
 * is under way is written together in the next.
 */
public final class AccessLog implements AutoCloseable {

    /** How long a request waits for its entry, whatever the database does. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int MOST_AT_ONCE = 200;

    private final AppendStatement statement;
    private final Queue<WaitingEntries> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("access-log-writer").factory());

    AccessLog(DataSource database) {
        this.statement = new AppendStatement(database);
    }

    /** Appends one entry. */
    public AppendedEntry append(AccessLogEntry entry) {
        return append(List.of(entry)).getFirst();
    }

    /** Appends all of them or none, one after the other. */
    public List<AppendedEntry> append(List<AccessLogEntry> entries) {
        WaitingEntries mine = new WaitingEntries(entries);
        waiting.add(mine);
        try {
            writer.execute(this::writeWaiting);
        } catch (RejectedExecutionException e) {
            throw AccessLogUnavailableException.because("it has been closed");
        }
        return mine.await(PATIENCE);
    }

    private void writeWaiting() {
        List<WaitingEntries> batch = nextBatch();
        List<AccessLogEntry> entries =
                batch.stream().flatMap(each -> each.entries().stream()).toList();
        if (entries.isEmpty()) {
            batch.forEach(each -> each.take(List.<AppendedEntry>of().iterator()));
            return;
        }
        try {
            var appended = statement.execute(entries).iterator();
            batch.forEach(each -> each.take(appended));
        } catch (SQLException e) {
            batch.forEach(each -> each.fail(AccessLogUnavailableException.because(e)));
        } catch (RuntimeException e) {
            batch.forEach(each -> each.fail(e));
        }
    }

    /** Every request has put a task for this thread, most of which find that an earlier one has written its entries. */
    private List<WaitingEntries> nextBatch() {
        List<WaitingEntries> batch = new ArrayList<>();
        while (batch.size() < MOST_AT_ONCE && waiting.peek() != null) {
            WaitingEntries next = waiting.remove();
            if (!next.isGivenUp()) {
                batch.add(next);
            }
        }
        return batch;
    }

    /** Writes what is waiting and takes no more. */
    @Override
    public void close() {
        writer.close();
    }
}
