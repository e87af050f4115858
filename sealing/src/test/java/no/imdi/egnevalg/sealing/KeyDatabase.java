package no.imdi.egnevalg.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import no.imdi.egnevalg.embedded.Accounts;
import no.imdi.egnevalg.embedded.TestStores;

/** A database with nothing but the table of keys. */
final class KeyDatabase {

    private static final String MIGRATION = "/db/migration/V4__data_keys.sql";

    private final String url;

    private KeyDatabase(String url) {
        this.url = url;
    }

    static KeyDatabase create() {
        KeyDatabase database = new KeyDatabase(TestStores.newEventDatabase());
        try (Connection owner = database.asOwner()) {
            migrate(owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    static void migrate(Connection owner) throws SQLException {
        try (var script = KeyDatabase.class.getResourceAsStream(MIGRATION);
                Statement statement = owner.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    ConnectionSource writer() {
        return () -> as(Accounts.WRITER);
    }

    ConnectionSource keyReader() {
        return () -> as(Accounts.KEY_READER);
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(TestStores.asOwner(url));
    }

    Connection as(String account) throws SQLException {
        return DriverManager.getConnection(TestStores.as(url, account));
    }

    void execute(String account, String sql) throws SQLException {
        try (Connection connection = as(account);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row, as text. */
    String value(String account, String sql) throws SQLException {
        try (Connection connection = as(account);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
