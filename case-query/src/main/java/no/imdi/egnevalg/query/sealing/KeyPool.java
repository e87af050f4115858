package no.imdi.egnevalg.query.sealing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import no.imdi.egnevalg.sealing.ConnectionSource;

/**
 * Connections of the account that reads data keys. The data source is wrapped, because a second bean of that type would
 * replace the service's own.
 */
final class KeyPool implements AutoCloseable {

    private static final int CONNECTIONS = 2;
    private static final long CONNECTION_TIMEOUT_MILLIS = 3_000;

    private final HikariDataSource connections;

    KeyPool(String url, String account, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("key-reader");
        config.setJdbcUrl(url);
        config.setUsername(account);
        config.setPassword(password);
        config.setReadOnly(true);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty("socketTimeout", "5");
        // The service also starts without the database.
        config.setInitializationFailTimeout(-1);
        this.connections = new HikariDataSource(config);
    }

    ConnectionSource connections() {
        return connections::getConnection;
    }

    @Override
    public void close() {
        connections.close();
    }
}
