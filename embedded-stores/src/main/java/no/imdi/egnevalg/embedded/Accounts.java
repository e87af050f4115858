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

    /** May read the data keys of cases, wrapped as they are kept. */
    public static final String KEY_READER = "egnevalg_key_reader";

    /** May append to the access log, and nothing else. */
    public static final String LOG_WRITER = "egnevalg_log_writer";

    /** May read the access log. */
    public static final String LOG_READER = "egnevalg_log_reader";

    private static final List<String> ALL = List.of(WRITER, READER, KEY_READER, LOG_WRITER, LOG_READER);

    private Accounts() {}

    /** Makes the accounts where they do not exist. They have no password: only this machine reaches the embedded server. */
    public static void createOn(String ownerUrl) throws SQLException {
        try (Connection owner = DriverManager.getConnection(ownerUrl);
                Statement statement = owner.createStatement()) {
            for (String account : ALL) {
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
