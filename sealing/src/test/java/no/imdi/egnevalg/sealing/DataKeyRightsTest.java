package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the accounts of the database may do with keys. */
class DataKeyRightsTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String CHECK_VIOLATION = "23514";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String INSERT = "INSERT INTO data_key (key_id, wrapped, wrapped_with) VALUES ";
    private static final String DESTROY = "SELECT destroy_data_key('a')";
    private static final String REWRAP = "SELECT rewrap_data_key('a', '\\x01', '\\x02', '9')";

    private KeyDatabase database;

    @BeforeEach
    void a_database_with_one_key() throws SQLException {
        database = KeyDatabase.create();
        database.execute(Accounts.WRITER, INSERT + "('a', '\\x01', '8')");
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                        changesBy(Accounts.WRITER),
                        changesBy(Accounts.KEY_READER),
                        changesBy(Accounts.READER),
                        Stream.of(Accounts.KEY_READER, Accounts.READER, Accounts.LOG_WRITER, Accounts.LOG_READER)
                                .flatMap(account -> Stream.of(
                                        argumentSet(account + " makes keys", account, INSERT + "('b', '\\x01', '8')"),
                                        argumentSet(account + " destroys by function", account, DESTROY),
                                        argumentSet(account + " rewraps by function", account, REWRAP))),
                        Stream.of(Accounts.READER, Accounts.LOG_WRITER, Accounts.LOG_READER)
                                .map(account ->
                                        argumentSet(account + " reads keys", account, "SELECT wrapped FROM data_key")),
                        Stream.of(
                                argumentSet(
                                        "writer says when a key was made",
                                        Accounts.WRITER,
                                        "INSERT INTO data_key (key_id, wrapped, wrapped_with, created_at)"
                                                + " VALUES ('b', '\\x01', '8', now())"),
                                argumentSet(
                                        "writer makes a destroyed key",
                                        Accounts.WRITER,
                                        "INSERT INTO data_key (key_id, destroyed_at) VALUES ('b', now())")))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> changesBy(String account) {
        return Stream.of(
                argumentSet(account + " changes keys", account, "UPDATE data_key SET wrapped = '\\x02'"),
                argumentSet(account + " renames keys", account, "UPDATE data_key SET key_id = 'b'"),
                argumentSet(
                        account + " revives keys",
                        account,
                        "UPDATE data_key SET wrapped = '\\x01', wrapped_with = '8', destroyed_at = NULL"),
                argumentSet(account + " deletes keys", account, "DELETE FROM data_key"),
                argumentSet(account + " empties the table", account, "TRUNCATE data_key"),
                argumentSet(account + " locks keys", account, "SELECT * FROM data_key FOR UPDATE"),
                argumentSet(account + " drops the table", account, "DROP TABLE data_key"),
                argumentSet(
                        account + " takes the function over",
                        account,
                        "CREATE OR REPLACE FUNCTION destroy_data_key(destroyed_key varchar) RETURNS boolean"
                                + " LANGUAGE sql AS 'SELECT true'"));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void an_account_cannot(String account, String sql) {
        assertRefused(INSUFFICIENT_PRIVILEGE, account, sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {Accounts.WRITER, Accounts.KEY_READER})
    void two_accounts_read_keys(String account) throws SQLException {
        assertThat(database.value(account, "SELECT wrapped_with FROM data_key")).isEqualTo("8");
    }

    @Test
    void the_writer_destroys_a_key_once_and_it_stays_destroyed() throws SQLException {
        assertThat(database.value(Accounts.WRITER, DESTROY)).isEqualTo("t");
        assertThat(database.value(Accounts.WRITER, DESTROY)).isEqualTo("f");
        assertThat(database.value(Accounts.WRITER, REWRAP)).isEqualTo("f");
        assertRefused(UNIQUE_VIOLATION, Accounts.WRITER, INSERT + "('a', '\\x01', '8')");
        assertThat(row()).isEqualTo("null null true");
    }

    @Test
    void a_key_is_rewrapped_only_from_what_was_seen() throws SQLException {
        assertThat(database.value(Accounts.WRITER, REWRAP)).isEqualTo("t");
        assertThat(database.value(Accounts.WRITER, REWRAP)).isEqualTo("f");
        assertThat(row()).isEqualTo("\\x02 9 false");
    }

    @Test
    void rewrapping_cannot_take_a_key_away() {
        assertRefused(CHECK_VIOLATION, Accounts.WRITER, "SELECT rewrap_data_key('a', '\\x01', NULL, '9')");
        assertRefused(CHECK_VIOLATION, Accounts.WRITER, "SELECT rewrap_data_key('a', '\\x01', '\\x02', NULL)");
    }

    @Test
    void a_key_is_usable_or_destroyed_and_never_both_or_neither() {
        for (String row :
                List.of("('b', NULL, NULL, NULL)", "('b', '\\x01', '8', now())", "('b', '\\x01', NULL, NULL)")) {
            assertRefused(
                    CHECK_VIOLATION,
                    "postgres",
                    "INSERT INTO data_key (key_id, wrapped, wrapped_with, destroyed_at) VALUES " + row);
        }
    }

    /** No account may make a temporary table. If one ever could, it would win nothing by it. */
    @Test
    void a_table_of_the_callers_own_does_not_lead_the_functions_astray() throws SQLException {
        database.execute(
                "postgres",
                "DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO " + Accounts.WRITER
                        + "', current_database()); END $$");
        try (Connection connection = database.as(Accounts.WRITER);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE data_key (LIKE public.data_key INCLUDING ALL)");
            statement.execute("SET search_path = pg_temp, public");
            statement.execute("SELECT public.destroy_data_key('a')");
        }
        assertThat(row()).isEqualTo("null null true");
    }

    private String row() throws SQLException {
        return database.value(
                Accounts.KEY_READER,
                "SELECT concat_ws(' ', coalesce(wrapped::text, 'null'), coalesce(wrapped_with, 'null'),"
                        + " CASE WHEN destroyed_at IS NULL THEN 'false' ELSE 'true' END) FROM data_key");
    }

    private void assertRefused(String state, String account, String sql) {
        assertThatThrownBy(() -> database.execute(account, sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}
