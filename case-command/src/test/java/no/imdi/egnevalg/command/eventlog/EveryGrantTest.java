package no.imdi.egnevalg.command.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.Accounts;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Every account, every table, and everything that can be done with a table: what is not written here cannot be done.
 */
class EveryGrantTest {

    private static final List<String> PRIVILEGES = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE");

    /** By table, what each account may do, with all of its columns or some. A new table wants a row here. */
    private static final Map<String, Map<String, List<String>>> GRANTED = Map.ofEntries(
            Map.entry(
                    "domain_event_entry",
                    Map.of(Accounts.WRITER, List.of("SELECT", "INSERT"), Accounts.READER, List.of("SELECT"))),
            Map.entry("snapshot_event_entry", Map.of(Accounts.WRITER, List.of("SELECT", "INSERT", "DELETE"))),
            Map.entry("case_number", Map.of(Accounts.WRITER, List.of("SELECT", "INSERT"))),
            // It may say how far an import or a handover of a unit has come, and change nothing else of it:
            // DatabaseRightsTest.
            Map.entry("case_import", Map.of(Accounts.WRITER, List.of("SELECT", "INSERT", "UPDATE"))),
            Map.entry("case_import_row", Map.of(Accounts.WRITER, List.of("SELECT", "INSERT"))),
            Map.entry("unit_handover", Map.of(Accounts.WRITER, List.of("SELECT", "INSERT", "UPDATE"))),
            Map.entry("unit_handover_case", Map.of(Accounts.WRITER, List.of("SELECT", "INSERT", "UPDATE"))),
            Map.entry(
                    "data_key",
                    Map.of(Accounts.WRITER, List.of("SELECT", "INSERT"), Accounts.KEY_READER, List.of("SELECT"))),
            Map.entry("log_epoch", Map.of(Accounts.WRITER, List.of("SELECT"), Accounts.READER, List.of("SELECT"))),
            Map.entry("access_log", Map.of(Accounts.LOG_READER, List.of("SELECT"))),
            Map.entry("access_log_turn", Map.of()),
            Map.entry("flyway_schema_history", Map.of()));

    private static final Set<String> ACCOUNTS =
            Set.of(Accounts.WRITER, Accounts.READER, Accounts.KEY_READER, Accounts.LOG_WRITER, Accounts.LOG_READER);

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_catalogue_has_no_table_and_no_account_but_these() {
        assertThat(names("SELECT relname FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'f')"
                        + " AND relnamespace = 'public'::regnamespace"))
                .isEqualTo(GRANTED.keySet());
        assertThat(names("SELECT rolname FROM pg_roles WHERE rolname LIKE 'egnevalg%' OR rolcanlogin AND NOT rolsuper"))
                .isEqualTo(ACCOUNTS);
        assertThat(names("SELECT rolname FROM pg_roles WHERE rolname LIKE 'egnevalg%' AND (rolsuper OR rolcreaterole"
                        + " OR rolcreatedb OR rolbypassrls OR rolreplication)"))
                .isEmpty();
    }

    @Test
    void the_catalogue_grants_what_is_written_here_and_nothing_else() {
        Set<String> granted = new TreeSet<>();
        GRANTED.forEach((table, accounts) -> accounts.forEach(
                (account, privileges) -> privileges.forEach(each -> granted.add(account + " " + each + " " + table))));

        assertThat(names("""
                        SELECT rolname || ' ' || privilege || ' ' || relname
                        FROM pg_roles, pg_class, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) privilege
                        WHERE rolname LIKE 'egnevalg%' AND relkind IN ('r', 'p', 'v', 'm', 'f')
                        AND relnamespace = 'public'::regnamespace
                        AND CASE WHEN privilege IN ('DELETE', 'TRUNCATE')
                            THEN has_table_privilege(pg_roles.oid, pg_class.oid, privilege)
                            ELSE has_any_column_privilege(pg_roles.oid, pg_class.oid, privilege) END""")).isEqualTo(granted);
    }

    @Test
    void and_the_database_holds_to_it() {
        GRANTED.forEach((table, accounts) -> ACCOUNTS.forEach(account -> PRIVILEGES.stream()
                .filter(privilege -> !accounts.getOrDefault(account, List.of()).contains(privilege))
                .forEach(privilege -> assertForbidden(account, statement(privilege, table)))));
    }

    /** What lies in no table, or outside the database. */
    private static final List<String> NOTHING_OF_THEIR_OWN = List.of(
            "CREATE TEMPORARY TABLE mine (id int)",
            "CREATE TEMPORARY VIEW mine AS SELECT 1",
            "CREATE TEMPORARY SEQUENCE mine",
            "CREATE TABLE mine (id int)",
            "CREATE UNLOGGED TABLE mine (id int)",
            "CREATE VIEW mine AS SELECT 1",
            "CREATE SEQUENCE mine",
            "CREATE SCHEMA mine",
            "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "CREATE TYPE mine AS (id int)",
            "CREATE DATABASE mine",
            "CREATE ROLE mine",
            "SELECT lo_create(0)",
            "SELECT lo_creat(-1)",
            "SELECT lo_from_bytea(0, 'x')",
            "SELECT lo_put(1, 0, 'x')",
            "SELECT lo_open(1, 131072)",
            "SELECT lowrite(0, 'x')",
            "SELECT lo_unlink(1)",
            "SELECT lo_import('/etc/passwd')",
            "SELECT lo_export(1, '/tmp/mine')",
            "SELECT pg_read_file('/etc/passwd')",
            "SELECT pg_ls_dir('/')",
            "COPY (SELECT 1) TO '/tmp/mine'",
            "COPY (SELECT 1) TO PROGRAM 'cat'");

    @Test
    void no_account_makes_anything_of_its_own() {
        ACCOUNTS.forEach(account -> NOTHING_OF_THEIR_OWN.forEach(statement -> assertForbidden(account, statement)));
    }

    @Test
    void nobody_but_the_owner_has_the_functions_of_large_objects_or_anything_of_the_database_but_to_connect() {
        assertThat(names("SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace"
                        + " AND proname ~ '^(lo_|loread$|lowrite$)'"))
                .hasSizeGreaterThan(15);
        assertThat(
                        names(
                                "SELECT rolname || ' ' || pg_proc.oid::regprocedure FROM pg_roles, pg_proc"
                                        + " WHERE rolname LIKE 'egnevalg%' AND pronamespace = 'pg_catalog'::regnamespace"
                                        + " AND proname ~ '^(lo_|loread$|lowrite$)' AND has_function_privilege(pg_roles.oid, pg_proc.oid, 'EXECUTE')"))
                .isEmpty();
        assertThat(names("SELECT rolname || ' ' || privilege FROM pg_roles,"
                        + " unnest(ARRAY['CONNECT', 'CREATE', 'TEMPORARY']) privilege WHERE rolname LIKE 'egnevalg%'"
                        + " AND has_database_privilege(pg_roles.oid, current_database(), privilege)"))
                .isEqualTo(
                        ACCOUNTS.stream().map(account -> account + " CONNECT").collect(Collectors.toSet()));
        assertThat(names("SELECT rolname || ' ' || datname FROM pg_roles, pg_database WHERE rolname LIKE 'egnevalg%'"
                        + " AND datname IN ('postgres', 'template1')"
                        + " AND has_database_privilege(pg_roles.oid, pg_database.oid, 'CONNECT, TEMPORARY')"))
                .isEmpty();
    }

    private static void assertForbidden(String account, String statement) {
        assertThatThrownBy(() -> execute(account, statement))
                .as("%s: %s", account, statement)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private static String statement(String privilege, String table) {
        return switch (privilege) {
            case "SELECT" -> "SELECT * FROM " + table;
            case "INSERT" -> "INSERT INTO " + table + " DEFAULT VALUES";
            case "UPDATE" -> "UPDATE " + table + " SET " + column(table) + " = NULL";
            case "DELETE" -> "DELETE FROM " + table;
            default -> "TRUNCATE " + table;
        };
    }

    private static String column(String table) {
        // One that the database alone gives is refused to everybody, for another reason.
        return owner().sql("SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0"
                        + " AND attidentity <> 'a' ORDER BY attnum LIMIT 1")
                .param(table)
                .query(String.class)
                .single();
    }

    private static void execute(String account, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(TestStores.as(service.database(), account));
                var jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }

    private static Set<String> names(String query) {
        return new TreeSet<>(owner().sql(query).query(String.class).list());
    }

    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(service.database())));
    }
}
