package no.imdi.egnevalg.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL server run by this process, which lets nobody in without a password. */
public final class PostgresServer implements AutoCloseable {

    /** The database of the register on a server that is kept. */
    private static final String DATABASE = "egnevalg";

    private final EmbeddedPostgres server;
    private final AccountPasswords passwords;

    private PostgresServer(EmbeddedPostgres server, AccountPasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /**
     * Starts on a folder that is kept between runs. A postgres that an earlier run left behind on this folder is
     * stopped.
     *
     * @param folder the caller must hold its lock, see {@link DataFolder}
     * @param port TCP port on the loopback interface
     */
    public static PostgresServer on(Path folder, int port) {
        Path data = folder.resolve("postgres");
        Path ready = folder.resolve("postgres.set-up");
        AccountPasswords passwords = AccountPasswords.keptIn(folder.resolve("passwords"));
        try {
            OrphanedPostgres.stopOn(data);
            boolean isSetUp = Files.exists(ready);
            if (!isSetUp) {
                // A set-up that was cut short leaves a folder nobody can start on, and nothing in it to lose.
                delete(data);
            }
            var builder = PostgresLaunch.durable(PrivateFolder.at(folder.resolve("binaries")))
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port);
            if (isSetUp) {
                return new PostgresServer(
                        PostgresLaunch.asAccount(Accounts.READER, passwords, DATABASE, builder), passwords);
            }
            PostgresServer server = new PostgresServer(setUp(builder, passwords), passwords);
            Files.writeString(ready, "The database in ./postgres has been set up.\n");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on " + data, e);
        }
    }

    /**
     * Whether the folder holds a database of a version that gave its accounts no passwords. Nothing can be done with
     * it.
     */
    public static boolean isWithoutPasswords(Path folder) {
        return Files.exists(folder.resolve("postgres.ready")) && Files.notExists(folder.resolve("postgres.set-up"));
    }

    /** Starts on a temporary folder and any free port. Every account has the same password. */
    static PostgresServer temporary() {
        try {
            String password = Password.fresh();
            Path binaries = Path.of(
                    System.getProperty("java.io.tmpdir"), "egnevalg-postgres-" + System.getProperty("user.name"));
            var builder = PostgresLaunch.durable(PrivateFolder.at(binaries))
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(true);
            PostgresServer server = new PostgresServer(
                    PostgresLaunch.initialised(builder, password), new AccountPasswords(_ -> password));
            String superuser = server.urlAs(PostgresSetUp.SUPERUSER, PostgresSetUp.SUPERUSER);
            PostgresSetUp.execute(
                    superuser,
                    Accounts.OF_SERVICES.stream()
                            .map(account -> "CREATE ROLE " + account + " LOGIN")
                            .toArray(String[]::new));
            server.passwords.setAs(superuser, Accounts.OF_SERVICES);
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
    }

    private static EmbeddedPostgres setUp(EmbeddedPostgres.Builder builder, AccountPasswords passwords)
            throws IOException {
        String superuserPassword = Password.fresh();
        EmbeddedPostgres server = PostgresLaunch.initialised(builder, superuserPassword);
        try {
            PostgresSetUp.run(address(server), superuserPassword, DATABASE, passwords);
            return server;
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw new IOException("The database could not be set up", e);
        }
    }

    private static String address(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/";
    }

    /**
     * What the services must be told to use a server that is kept: its address, and the accounts with their passwords.
     */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("EGNEVALG_POSTGRES_URL", jdbcUrl(DATABASE));
        settings.put("EGNEVALG_POSTGRES_OWNER", Accounts.OWNER);
        for (String account : Accounts.ALL) {
            String name = account.toUpperCase(Locale.ROOT).replace("EGNEVALG_", "EGNEVALG_POSTGRES_");
            settings.put(name + "_PASSWORD", passwords.of(account));
        }
        return settings;
    }

    /** JDBC address of the register's database on a server that is kept, as its owner. */
    public String ownerUrl() {
        return urlAs(Accounts.OWNER, DATABASE);
    }

    /** JDBC address of a database, without a user. */
    String jdbcUrl(String database) {
        return address(server) + database;
    }

    /** JDBC address of a database as the account sees it, password and all. */
    String urlAs(String account, String database) {
        return jdbcUrl(database) + "?user=" + account + "&password=" + passwords.of(account);
    }

    /** The password of every account of a temporary server. */
    String password() {
        return passwords.of(PostgresSetUp.SUPERUSER);
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
