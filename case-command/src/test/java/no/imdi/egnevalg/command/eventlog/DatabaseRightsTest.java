package no.imdi.egnevalg.command.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.Accounts;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the accounts of the database may do, and how it keeps what it was given. */
class DatabaseRightsTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        service.openCase();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Arguments> forbidden() {
        String writer = Accounts.WRITER;
        String reader = Accounts.READER;
        String insert = "INSERT INTO domain_event_entry OVERRIDING SYSTEM VALUE SELECT * FROM domain_event_entry";
        return Stream.of(
                argumentSet("writer changes events", writer, "UPDATE domain_event_entry SET payload = ''"),
                argumentSet("writer moves events", writer, "UPDATE domain_event_entry SET sequence_number = 7"),
                argumentSet("writer deletes events", writer, "DELETE FROM domain_event_entry"),
                argumentSet("writer empties the log", writer, "TRUNCATE domain_event_entry"),
                argumentSet("writer drops the log", writer, "DROP TABLE domain_event_entry"),
                argumentSet("writer chooses the place of an event", writer, insert),
                argumentSet(
                        "writer moves on the places to come",
                        writer,
                        "SELECT setval('domain_event_entry_global_index_seq', 2000000)"),
                argumentSet("writer frees a case number", writer, "DELETE FROM case_number"),
                argumentSet("writer gives a case number away", writer, "UPDATE case_number SET case_id = 'other'"),
                argumentSet("writer makes another file the same", writer, "UPDATE case_import SET fingerprint = ''"),
                argumentSet(
                        "writer hands a unit over to another", writer, "UPDATE unit_handover SET to_unit = 'other'"),
                argumentSet(
                        "writer takes a case out of a handover",
                        writer,
                        "UPDATE unit_handover_case SET case_id = 'other'"),
                argumentSet("writer makes tables", writer, "CREATE TABLE mine (id int)"),
                argumentSet("reader appends events", reader, insert),
                argumentSet("reader changes events", reader, "UPDATE domain_event_entry SET payload = ''"),
                argumentSet("reader deletes events", reader, "DELETE FROM domain_event_entry"),
                argumentSet("reader reads case numbers", reader, "SELECT * FROM case_number"),
                argumentSet("reader reads imports", reader, "SELECT * FROM case_import"));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void an_account_cannot(String account, String statement) {
        assertThatThrownBy(() -> executeAs(account, statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {Accounts.WRITER, Accounts.READER})
    void both_accounts_read_events(String account) throws SQLException {
        executeAs(account, "SELECT * FROM domain_event_entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void what_was_acknowledged_outlives_a_power_cut(String setting) {
        assertThat(show(setting)).isEqualTo("on");
    }

    @Test
    void the_service_writes_as_the_writer_and_no_transaction_of_it_outlives_the_readers_patience() {
        List<String> sessions = AtOnce.times(
                16,
                () -> database()
                        .sql("SELECT current_user || ' ' || current_setting('transaction_timeout') FROM pg_sleep(0.05)")
                        .query(String.class)
                        .single());

        assertThat(sessions).containsOnly(Accounts.WRITER + " 30s");
    }

    private static void executeAs(String account, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestStores.as(service.database(), account));
                var jdbc = connection.createStatement()) {
            connection.setAutoCommit(false);
            jdbc.execute(statement);
            connection.rollback();
        }
    }

    private static String show(String setting) {
        return database().sql("SHOW " + setting).query(String.class).single();
    }

    private static JdbcClient database() {
        return service.bean(JdbcClient.class);
    }
}
