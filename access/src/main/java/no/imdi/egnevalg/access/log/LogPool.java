package no.imdi.egnevalg.access.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/**
 * Connections under an account of the access log. It wraps its data source, for a second bean of that type would take
 * the place of the service's own.
 */
final class LogPool implements AutoCloseable {

    private static final int WRITER_CONNECTIONS = 4;
    private static final int READER_CONNECTIONS = 2;
    private static final int VERIFIER_CONNECTIONS = 1;
    private static final long CONNECTION_TIMEOUT_MILLIS = 3_000;
    private static final long VALIDATION_TIMEOUT_MILLIS = 1_000;

    private final HikariDataSource connections;

    private LogPool(HikariConfig config) {
        this.connections = new HikariDataSource(config);
    }

    /** A request waits for each statement, so none may take long. */
    static LogPool writer(String url, String account, String password) {
        HikariConfig config = config("access-log-writer", url, account, password, WRITER_CONNECTIONS);
        config.addDataSourceProperty("socketTimeout", "2");
        config.addDataSourceProperty("options", "-c statement_timeout=1500");
        return new LogPool(config);
    }

    static LogPool reader(String url, String account, String password) {
        HikariConfig config = config("access-log-reader", url, account, password, READER_CONNECTIONS);
        config.addDataSourceProperty("socketTimeout", "30");
        config.setReadOnly(true);
        return new LogPool(config);
    }

    /** One connection, for a check of the whole log takes long: nobody who reads waits for it, nor it for them. */
    static LogPool verifier(String url, String account, String password) {
        HikariConfig config = config("access-log-verifier", url, account, password, VERIFIER_CONNECTIONS);
        config.addDataSourceProperty("socketTimeout", "35");
        // For each portion, and for the whole.
        config.addDataSourceProperty("options", "-c statement_timeout=30s -c transaction_timeout=10min");
        config.setMinimumIdle(0);
        config.setReadOnly(true);
        return new LogPool(config);
    }

    private static HikariConfig config(String name, String url, String account, String password, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(account);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.setValidationTimeout(VALIDATION_TIMEOUT_MILLIS);
        config.addDataSourceProperty("connectTimeout", "2");
        // The service starts without the database too, and says so to whoever asks.
        config.setInitializationFailTimeout(-1);
        return config;
    }

    DataSource connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }
}
