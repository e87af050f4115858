package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each account of the database may do with the access log. */
class LogAccountsTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final String OWNER = "postgres";
    private static final String APPEND = "SELECT * FROM append_access_log("
            + "ARRAY['a'], ARRAY['ADVISER'], NULL, ARRAY['READ_TIMELINE'], ARRAY['case-1'], NULL, NULL, ARRAY['GRANTED'],"
            + " NULL, NULL, NULL)";
    private static final String ASK_FOR_A_GRANT = "SELECT * FROM active_access_grant('a', 'case-1')";
    private static final String SELECT = "SELECT * FROM access_log";

    private static final Map<String, String> CHANGES = new LinkedHashMap<>();

    static {
        CHANGES.put("inserts by hand", "INSERT INTO access_log SELECT * FROM access_log");
        CHANGES.put("updates", "UPDATE access_log SET caller_id = 'somebody else'");
        CHANGES.put("deletes", "DELETE FROM access_log");
        CHANGES.put("truncates", "TRUNCATE access_log");
        CHANGES.put("drops", "DROP TABLE access_log");
        CHANGES.put("switches the trigger off", "ALTER TABLE access_log DISABLE TRIGGER USER");
        CHANGES.put("locks", "LOCK TABLE access_log IN EXCLUSIVE MODE");
        CHANGES.put(
                "replaces the function",
                "CREATE OR REPLACE FUNCTION refuse_change_of_access_log() RETURNS trigger LANGUAGE plpgsql"
                        + " AS $$ BEGIN RETURN NULL; END $$");
        CHANGES.put("computes hashes", "SELECT access_log_hash(NULL)");
    }

    private static final List<String> MODES = List.of(
            "ACCESS SHARE",
            "ROW SHARE",
            "ROW EXCLUSIVE",
            "SHARE UPDATE EXCLUSIVE",
            "SHARE",
            "SHARE ROW EXCLUSIVE",
            "EXCLUSIVE",
            "ACCESS EXCLUSIVE");

    private static LogDatabase database;

    @BeforeAll
    static void start() {
        database = new LogDatabase();
        database.log().append(Entries.read("a", "case-1"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    static Stream<Arguments> forbidden() {
        Stream<Arguments> reads = Stream.of(
                argumentSet("log writer reads", Accounts.LOG_WRITER, SELECT),
                argumentSet("writer reads", Accounts.WRITER, SELECT),
                argumentSet("reader reads", Accounts.READER, SELECT),
                argumentSet("key reader reads", Accounts.KEY_READER, SELECT));
        Stream<Arguments> functions = Stream.of(
                        Accounts.WRITER, Accounts.READER, Accounts.KEY_READER, Accounts.LOG_READER)
                .flatMap(account -> Stream.of(
                        argumentSet(account + " appends", account, APPEND),
                        argumentSet(account + " asks for a grant", account, ASK_FOR_A_GRANT)));
        return Stream.of(reads, functions, changes()).flatMap(each -> each);
    }

    private static Stream<Arguments> changes() {
        return Stream.of(
                        Accounts.WRITER, Accounts.READER, Accounts.KEY_READER, Accounts.LOG_WRITER, Accounts.LOG_READER)
                .flatMap(account -> CHANGES.entrySet().stream()
                        .map(change -> argumentSet(account + " " + change.getKey(), account, change.getValue())));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void an_account_cannot(String account, String statement) {
        assertRefused(account, statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access_log SET caller_id = 'somebody else'",
                "UPDATE access_log SET detail = NULL WHERE false",
                "DELETE FROM access_log",
                "TRUNCATE access_log"
            })
    void not_even_the_owner_changes_the_log_by_accident(String statement) {
        assertRefused(OWNER, statement);
    }

    @Test
    void the_log_writer_appends_and_asks_for_grants() throws SQLException {
        execute(Accounts.LOG_WRITER, APPEND);
        execute(Accounts.LOG_WRITER, ASK_FOR_A_GRANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {Accounts.WRITER, Accounts.READER, Accounts.KEY_READER, Accounts.LOG_READER})
    void no_other_account_can_keep_the_log_writer_waiting(String account) throws SQLException {
        try (Connection idle = database.connectionOf(account);
                Statement statement = idle.createStatement()) {
            idle.setAutoCommit(false);
            takeAllLocks(idle, statement);

            execute(Accounts.LOG_WRITER, "SET LOCAL statement_timeout = '2s'; " + APPEND);
        }
    }

    /** The advisory lock that the function once took, and every table of the log in every mode. */
    private static void takeAllLocks(Connection connection, Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(hashtext('access_log'), 0)");
        for (String table : List.of("access_log", "access_log_turn")) {
            for (String mode : MODES) {
                Savepoint before = connection.setSavepoint();
                try {
                    statement.execute("LOCK TABLE " + table + " IN " + mode + " MODE");
                } catch (SQLException e) {
                    assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE);
                    connection.rollback(before);
                }
            }
        }
    }

    @Test
    void the_log_reader_reads() throws SQLException {
        execute(Accounts.LOG_READER, SELECT);
    }

    @Test
    void functions_that_run_with_the_owners_rights_look_into_the_systems_schemas_only() {
        List<String> paths = database.asOwner()
                .sql("SELECT array_to_string(proconfig, ';') FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
                        + " AND prosecdef")
                .query(String.class)
                .list();

        assertThat(paths).hasSize(2).containsOnly("search_path=pg_catalog, pg_temp");
    }

    @Test
    void a_grant_without_a_purpose_is_refused_by_the_database_too() {
        assertThatThrownBy(() -> execute(
                        Accounts.LOG_WRITER, APPEND.replace("NULL, NULL)", "ARRAY['3 hours'::interval], NULL)")))
                .hasMessageContaining("a_grant_names_who_what_and_why");
    }

    private static void assertRefused(String account, String statement) {
        assertThatThrownBy(() -> execute(account, statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private static void execute(String account, String sql) throws SQLException {
        try (Connection connection = database.connectionOf(account);
                Statement statement = connection.createStatement()) {
            // In a transaction that is rolled back, so that what should fail and does not leaves the next row of the
            // table alone.
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }
}
