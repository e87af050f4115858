package no.imdi.egnevalg.command.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import no.imdi.egnevalg.kernel.eventlog.EventLogSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notifies readers of the log about new events, with PostgreSQL's NOTIFY. The notification is sent after the commit and
 * on its own connection: inside the writing transaction it would take a lock that lets only one transaction commit at a
 * time. Signals that arrive while one is being sent are combined. If a notification is lost, a reader finds the events
 * at its next poll.
 */
@Component
public class CommitNotifier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CommitNotifier.class);

    private static final Duration SHORTEST_INTERVAL = Duration.ofMillis(5);

    private final DataSource dataSource;
    private final Semaphore signals = new Semaphore(0);
    private volatile boolean running;

    CommitNotifier(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Signals that events have been committed. Returns at once. */
    public void signal() {
        signals.release();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("commit-notifier").start(this::sendWhileRunning);
    }

    @Override
    public void stop() {
        running = false;
        signal();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sendWhileRunning() {
        while (running) {
            signals.acquireUninterruptibly();
            signals.drainPermits();
            send();
            // Under load, one notification serves many commits. The first after a pause is sent at once.
            LockSupport.parkNanos(SHORTEST_INTERVAL.toNanos());
        }
    }

    private void send() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("NOTIFY " + EventLogSchema.NOTIFY_CHANNEL);
        } catch (SQLException e) {
            LOG.warn(
                    "Readers of the log were not told of new events; they will find them when they poll: {}",
                    e.getSQLState());
        }
    }
}
