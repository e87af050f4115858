package no.imdi.egnevalg.command.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.Accounts;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every account, every table, and everything that can be done with a table: what is not written here cannot be done. */
class EveryGrantTest {

    private static final List<String> PRIVILEGES = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE");

    /** By table, what each account may do. A new table wants a row here. */
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
        return owner().sql("SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum = 1")
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
