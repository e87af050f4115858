package no.imdi.egnevalg.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The database accounts the services use. In production an administrator makes them, with passwords of their own. */
public final class Accounts {

    /** May append and read events. */
    public static final String WRITER = "egnevalg_writer";

    /** May read events. */
    public static final String READER = "egnevalg_reader";

    private Accounts() {}

    /** Makes the accounts where they do not exist. They have no password: only this machine reaches the embedded server. */
    public static void createOn(String ownerUrl) throws SQLException {
        try (Connection owner = DriverManager.getConnection(ownerUrl);
                Statement statement = owner.createStatement()) {
            for (String account : List.of(WRITER, READER)) {
                statement.execute("""
                        DO $$ BEGIN
                          CREATE ROLE %s LOGIN;
                        EXCEPTION WHEN duplicate_object OR unique_violation THEN
                          ALTER ROLE %1$s LOGIN;
                        END $$""".formatted(account));
            }
        }
    }
}
