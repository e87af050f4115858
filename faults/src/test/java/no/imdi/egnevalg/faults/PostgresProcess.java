package no.imdi.egnevalg.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.embedded.PostgresServer;

/**
 * The embedded PostgreSQL as a process of its own, which can be killed and started on the same data. It is set up as in
 * the default run, with all accounts and their limits; only its superuser may log in.
 */
final class PostgresProcess implements AutoCloseable {

    private static final String SUPERUSER_PASSWORD = "faults";
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private Path data;
    private Process process;

    private PostgresProcess(Path folder, Path data, int port, Map<String, String> settings) {
        this.folder = folder;
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.process = launch();
        awaitAnswers();
    }

    /** Sets a server up in an empty folder, and starts it. */
    static PostgresProcess setUp(Path folder) {
        int port = FreePort.next();
        PostgresServer server = PostgresServer.on(folder, port);
        Map<String, String> settings = server.settings();
        server.close();
        letSuperuserIn(folder);
        return new PostgresProcess(folder, folder.resolve("postgres"), port, settings);
    }

    /** Starts another server on a copy of the data of this one. */
    PostgresProcess copyOn(Path copy) {
        return new PostgresProcess(folder, copy, FreePort.next(), settings);
    }

    private static void letSuperuserIn(Path folder) {
        try {
            Process single = new ProcessBuilder(command(
                            folder, "--single", "-D", folder.resolve("postgres").toString(), "egnevalg"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("postgres.log").toFile())
                    .start();
            try (var input = single.outputWriter()) {
                input.write("ALTER ROLE postgres LOGIN PASSWORD '" + SUPERUSER_PASSWORD + "'\n");
            }
            single.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        return Processes.start(
                command(
                        folder,
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=localhost",
                        "-c",
                        "unix_socket_directories="),
                Map.of(),
                folder.resolve("postgres.log"));
    }

    /** PostgreSQL does not run as root, but in a name space in which nobody is. */
    private static List<String> command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binary(folder).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path binary(Path folder) {
        try (Stream<Path> files = Files.walk(folder.resolve("binaries"))) {
            return files.filter(file -> file.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server and all its sessions, as a power cut would. */
    void kill() {
        Processes.kill(process.toHandle());
    }

    /** Ends the server, which cuts all sessions and writes its data down. */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.onExit().join();
    }

    /** Starts it on its data. */
    void start() {
        process = launch();
        awaitAnswers();
    }

    /** Waits until it answers, and starts it again where it has ended. */
    void awaitAnswers() {
        await().atMost(LONGEST_START).pollInterval(Duration.ofMillis(100)).until(this::answers);
    }

    /** A killed server may be in the way of the next one for a moment. */
    private boolean answers() {
        if (!process.isAlive()) {
            process = launch();
            return false;
        }
        try (Connection _ = superuser()) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Lets the data lie elsewhere from the next start on. */
    void moveTo(Path elsewhere) {
        data = elsewhere;
    }

    Path data() {
        return data;
    }

    Path folder() {
        return folder;
    }

    int port() {
        return port;
    }

    /** A connection of the superuser to the register's database. */
    Connection superuser() throws SQLException {
        return superuser("egnevalg");
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + database, "postgres", SUPERUSER_PASSWORD);
    }

    /** A connection of one of the register's accounts, by the end of its name. */
    Connection account(String name) throws SQLException {
        return DriverManager.getConnection(
                settings.get("EGNEVALG_POSTGRES_URL"),
                "egnevalg_" + name.toLowerCase(Locale.ROOT),
                settings.get("EGNEVALG_POSTGRES_" + name + "_PASSWORD"));
    }

    /** Does something as the superuser, outside any transaction. */
    void execute(String... statements) {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the services are told. */
    Map<String, String> settings() {
        return settings;
    }

    @Override
    public void close() {
        kill();
    }
}
