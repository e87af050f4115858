package no.imdi.egnevalg.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A PostgreSQL server run by this process. Commits are durable: the library's default switches fsync off, we switch it on
 * again, for an event that was acknowledged must survive a power cut.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts on a folder that is kept between runs. A postgres that an earlier run left behind on this folder is stopped.
     *
     * @param folder the caller must hold its lock, see {@link DataFolder}
     * @param port TCP port on the loopback interface
     */
    public static PostgresServer on(Path folder, int port) {
        Path data = folder.resolve("postgres");
        Path ready = folder.resolve("postgres.ready");
        try {
            if (Files.notExists(ready)) {
                // An initdb that was cut short leaves a folder nobody can start on, and nothing in it to lose.
                delete(data);
            }
            OrphanedPostgres.stopOn(data);
            PostgresServer server = new PostgresServer(durable(folder.resolve("binaries"))
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start());
            Files.writeString(ready, "The database in ./postgres has been set up.\n");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + data, e);
        }
    }

    /** Starts on a temporary folder and any free port. */
    static PostgresServer temporary() {
        try {
            return new PostgresServer(durable(Path.of(System.getProperty("java.io.tmpdir"), "egnevalg-postgres"))
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(true)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private static EmbeddedPostgres.Builder durable(Path binaries) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(LONGEST_START)
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /** JDBC address of a database on this server, without a user. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
