package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.Accounts;
import no.imdi.egnevalg.embedded.DataFolder;
import no.imdi.egnevalg.embedded.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Another user of the machine finds no way into the embedded PostgreSQL, and so none to what its process may do. */
@TestInstance(Lifecycle.PER_CLASS)
class ShutDatabaseTest {

    private static final String NOT_LOGGED_IN = "28";

    private Path data;
    private DataFolder held;
    private PostgresServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        data = folder.resolve("data");
        held = DataFolder.take(data).orElseThrow();
        server = PostgresServer.on(data, freePort());
        server.close();
        // What follows is asked of a later start: the first one sets up.
        server = PostgresServer.on(data, freePort());
    }

    @AfterAll
    void stop() {
        server.close();
        held.close();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void nobody_logs_in_without_the_password(String account) {
        for (String password : List.of("", account, "postgres", "password")) {
            assertThatThrownBy(() -> logIn(account, password))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState())
                                    .satisfiesAnyOf(
                                            state -> assertThat(state).startsWith(NOT_LOGGED_IN),
                                            state -> assertThat(state).startsWith("08")));
        }
    }

    @Test
    void every_account_logs_in_with_its_own_password() throws SQLException {
        for (String account : Accounts.OF_SERVICES) {
            try (Connection connection = logIn(account, passwordOf(account))) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
        assertThat(Stream.concat(Accounts.OF_SERVICES.stream(), Stream.of(Accounts.OWNER))
                        .map(this::passwordOf))
                .doesNotHaveDuplicates()
                .allMatch(password -> password.length() > 40);
    }

    @Test
    void nobody_logs_in_as_superuser_and_no_account_can_become_one() {
        assertThat(asOwner()
                        .sql("SELECT rolname FROM pg_roles WHERE rolsuper AND rolcanlogin")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(asOwner().sql("""
                                SELECT rolname FROM pg_roles
                                WHERE rolcanlogin AND (rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)""").query(String.class).list()).isEmpty();
        assertThat(asOwner().sql("""
                                SELECT m.member::regrole::text FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
                                WHERE r.rolcanlogin AND NOT r.rolsuper""").query(String.class).list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY (SELECT 1) TO PROGRAM 'id'",
                "COPY (SELECT 1) TO '/tmp/egnevalg-test'",
                "SELECT pg_read_file('postgresql.conf')",
                "SELECT lo_import('/etc/hostname')",
                "ALTER SYSTEM SET log_statement = 'all'",
                "ALTER ROLE postgres LOGIN",
                "SET ROLE postgres",
                "CREATE LANGUAGE plperlu",
                "CREATE EXTENSION adminpack"
            })
    void the_owner_reaches_no_file_and_no_program(String sql) {
        assertThatThrownBy(() -> asOwner().sql(sql).update()).isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void no_account_reaches_another_database_of_the_server(String other) {
        for (String account : Accounts.OF_SERVICES) {
            assertThatThrownBy(() -> DriverManager.getConnection(
                            url().replaceFirst("/[a-z]+$", "/" + other), account, passwordOf(account)))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void it_listens_on_the_loopback_interface_and_in_no_folder() throws IOException {
        assertThat(shown("listen_addresses")).isEqualTo("localhost");
        // Its fifth line names the folder of the socket.
        assertThat(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                        .get(4))
                .isEmpty();
        assertThat(shown("password_encryption")).isEqualTo("scram-sha-256");
    }

    @Test
    void its_folder_is_shut() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        for (String folder : List.of("", "binaries", "passwords", "postgres")) {
            assertThat(permissionsOf(data.resolve(folder))).as(folder).isEqualTo("rwx------");
        }
        assertThat(permissionsOf(data.resolve("passwords").resolve(Accounts.WRITER)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_folder_that_others_could_write_to_is_shut_before_it_is_used(@TempDir Path parent) throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path open = Files.createDirectory(parent.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        try (DataFolder _ = DataFolder.take(open).orElseThrow()) {
            assertThat(permissionsOf(open)).isEqualTo("rwx------");
        }
    }

    @Test
    void a_set_up_that_was_cut_short_is_done_again(@TempDir Path folder) throws IOException, SQLException {
        PostgresServer.on(folder, freePort()).close();
        Files.delete(folder.resolve("postgres.set-up"));

        try (PostgresServer again = PostgresServer.on(folder, freePort());
                Connection owner = DriverManager.getConnection(again.ownerUrl())) {
            assertThat(owner.isValid(5)).isTrue();
        }
    }

    private static Stream<String> accounts() {
        return Stream.concat(Accounts.OF_SERVICES.stream(), Stream.of(Accounts.OWNER, "postgres", "root"));
    }

    private Connection logIn(String account, String password) throws SQLException {
        return DriverManager.getConnection(url(), account, password);
    }

    private String url() {
        return server.settings().get("EGNEVALG_POSTGRES_URL");
    }

    private String passwordOf(String account) {
        Map<String, String> settings = server.settings();
        return settings.get(
                "EGNEVALG_POSTGRES_" + account.substring("egnevalg_".length()).toUpperCase() + "_PASSWORD");
    }

    private JdbcClient asOwner() {
        return JdbcClient.create(new DriverManagerDataSource(server.ownerUrl()));
    }

    private String shown(String setting) {
        return asOwner().sql("SHOW " + setting).query(String.class).single();
    }

    private static String permissionsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
