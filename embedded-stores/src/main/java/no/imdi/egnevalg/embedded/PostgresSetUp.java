package no.imdi.egnevalg.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the superuser does once, before anything else runs: the accounts, their passwords, the database and its owner.
 * Then nobody can log in as superuser any more, this program included: a superuser runs commands of the operating
 * system.
 */
final class PostgresSetUp {

    /** The name that the embedded server gives its superuser. */
    static final String SUPERUSER = "postgres";

    private PostgresSetUp() {}

    /**
     * Sets up a new server.
     *
     * @param server its JDBC address, up to the name of a database
     * @param superuserPassword of this moment only
     */
    static void run(String server, String superuserPassword, String database, AccountPasswords passwords)
            throws SQLException {
        String credentials = "?user=" + SUPERUSER + "&password=" + superuserPassword;
        execute(
                server + "postgres" + credentials,
                "CREATE ROLE " + Accounts.OWNER + " LOGIN",
                "CREATE DATABASE " + database + " OWNER " + Accounts.OWNER);
        Accounts.createOn(server + database + credentials);
        passwords.setAs(server + database + credentials, Accounts.ALL);
        execute(server + "postgres" + credentials, "ALTER ROLE " + SUPERUSER + " NOLOGIN PASSWORD NULL");
    }

    static void execute(String url, String... statements) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(url);
                Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
