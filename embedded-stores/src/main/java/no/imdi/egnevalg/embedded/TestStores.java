package no.imdi.egnevalg.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Databases for tests: each caller gets one of its own, on servers shared by the whole test run. The environment
 * variables {@code EGNEVALG_POSTGRES_URL} (an owner's JDBC address) and {@code EGNEVALG_MONGODB_URI} point the same
 * tests at real servers.
 */
public final class TestStores {

    private static final String POSTGRES_VARIABLE = "EGNEVALG_POSTGRES_URL";
    private static final String MONGODB_VARIABLE = "EGNEVALG_MONGODB_URI";

    private TestStores() {}

    /** A new, empty PostgreSQL database with the services' accounts; its JDBC address without a user. */
    public static String newEventDatabase() {
        @Nullable String external = System.getenv(POSTGRES_VARIABLE);
        String url = external == null ? SharedServers.url() : external;
        String name = uniqueName();
        try (Connection owner = DriverManager.getConnection(asOwner(url));
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            String database = url.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
            Accounts.createWithoutLimitOn(asOwner(database));
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("No test database", e);
        }
    }

    /** The address of a new, empty view database. */
    public static String newViewDatabase() {
        @Nullable String external = System.getenv(MONGODB_VARIABLE);
        return external == null
                ? SharedServers.VIEWS.uri(uniqueName())
                : external.replaceFirst("(mongodb://[^/]+)/?[^?]*", "$1/" + uniqueName());
    }

    /** The same database as its owner, who runs the migrations. */
    public static String asOwner(String url) {
        return as(url, "postgres");
    }

    /** The same database under the given account. */
    public static String as(String url, String account) {
        if (url.contains("user=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "user=" + account;
    }

    private static String uniqueName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Started when first needed, stopped with the process. */
    private static final class SharedServers {
        static final PostgresServer POSTGRES = PostgresServer.temporary();
        static final ViewServer VIEWS = ViewServer.start();

        /** Without a user, but with the password of all of them. */
        static String url() {
            return POSTGRES.jdbcUrl("postgres") + "?password=" + POSTGRES.password();
        }
    }
}
