package no.imdi.egnevalg.access.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;

/**
 * Appends to the access log. An entry is durable when {@code append} returns. If it throws, the request must not be
 * answered.
 *
 * <p>The chain makes one append wait for the other's commit. So one thread writes for all: what comes while a
 * transaction is under way is written together in the next.
 */
public final class AccessLog implements AutoCloseable {

    /** How long a request waits for its entry, whatever the database does. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private final JointWriter jointly;
    private final WaitingLine waiting = new WaitingLine();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("access-log-writer").factory());

    AccessLog(DataSource database) {
        this.jointly = new JointWriter(new AppendStatement(database));
    }

    /** Appends one entry. */
    public AppendedEntry append(AccessLogEntry entry) {
        return append(List.of(entry)).getFirst();
    }

    /** Appends all of them or none, one after the other. */
    public List<AppendedEntry> append(List<AccessLogEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        WaitingEntries mine = new WaitingEntries(entries);
        waiting.add(mine);
        try {
            writer.execute(this::writeWaiting);
        } catch (RejectedExecutionException e) {
            throw AccessLogUnavailableException.because("it has been closed");
        }
        return mine.await(PATIENCE);
    }

    /** Each request queues a task for this thread. Most tasks find that an earlier one has written their entries. */
    private void writeWaiting() {
        jointly.write(waiting.next());
    }

    /** Writes what is waiting and takes no more. */
    @Override
    public void close() {
        writer.close();
    }
}
