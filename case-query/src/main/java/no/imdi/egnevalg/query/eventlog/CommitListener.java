package no.imdi.egnevalg.query.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import no.imdi.egnevalg.kernel.eventlog.EventLogSchema;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens for PostgreSQL notifications that events have been committed. A notification can be lost, and this thread can
 * fail; so the reader of the log also polls.
 */
@Component
class CommitListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);
    private static final Duration POLLING_INTERVAL = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final LogSignal signal;
    private volatile boolean running;

    CommitListener(DataSource dataSource, LogSignal signal) {
        this.dataSource = dataSource;
        this.signal = signal;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("commit-listener").start(this::listenWhileRunning);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listenWhileRunning() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn(
                            "Not listening for new events at the moment: {}",
                            e.getClass().getSimpleName());
                    signal.give();
                    LockSupport.parkNanos(POLLING_INTERVAL.toNanos());
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + EventLogSchema.NOTIFY_CHANNEL);
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (running) {
                if (postgres.getNotifications((int) POLLING_INTERVAL.toMillis()).length > 0) {
                    signal.give();
                }
            }
            statement.execute("UNLISTEN *");
        }
    }
}
