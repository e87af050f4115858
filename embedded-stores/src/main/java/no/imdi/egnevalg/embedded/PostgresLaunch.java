package no.imdi.egnevalg.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How a server is started with the library, whose own defaults are neither durable nor closed. */
final class PostgresLaunch {

    private static final String SCRAM = "scram-sha-256";
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private PostgresLaunch() {}

    /**
     * One whose commits are durable: the library switches fsync off, we switch it on again, for an event that was
     * acknowledged must survive a power cut.
     */
    static EmbeddedPostgres.Builder durable(Path binaries) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPGStartupWait(LONGEST_START)
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "localhost")
                // Its place would be a folder that everybody can write to.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /** Starts on a new data folder, with a superuser who has the password. */
    static EmbeddedPostgres initialised(EmbeddedPostgres.Builder builder, String superuserPassword) throws IOException {
        Path file = Files.createTempFile("egnevalg", ".password");
        try {
            Files.writeString(file, superuserPassword);
            // The library's own options of initdb come first, and trust everybody; these overrule them.
            return builder.setLocaleConfig("auth-local", SCRAM)
                    .setLocaleConfig("auth-host", SCRAM)
                    .setLocaleConfig("pwfile", file.toString())
                    .setConnectConfig("password", superuserPassword)
                    .start();
        } finally {
            Files.delete(file);
        }
    }

    /** Starts on a data folder that has been set up. The library asks by this account whether the server is there. */
    static EmbeddedPostgres asAccount(
            String account, AccountPasswords passwords, String database, EmbeddedPostgres.Builder builder)
            throws IOException {
        return builder.setConnectConfig("user", account)
                .setConnectConfig("password", passwords.of(account))
                .setConnectConfig("PGDBNAME", database)
                .start();
    }
}
