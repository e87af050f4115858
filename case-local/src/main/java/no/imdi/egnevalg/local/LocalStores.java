package no.imdi.egnevalg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.imdi.egnevalg.embedded.DataFolder;
import no.imdi.egnevalg.embedded.PostgresServer;
import no.imdi.egnevalg.embedded.ViewServer;
import org.jspecify.annotations.Nullable;

/** The two databases of a default run: embedded, unless the settings name real ones. */
final class LocalStores implements AutoCloseable {

    private final DataFolder folder;
    private final @Nullable PostgresServer postgres;
    private final @Nullable ViewServer views;
    private final Map<String, String> postgresSettings;
    private final String mongodbUri;

    private LocalStores(LocalSettings settings, DataFolder folder) {
        this.folder = folder;
        this.postgres = settings.postgresUrl() == null
                ? PostgresServer.on(folder.path(), settings.ports().postgres())
                : null;
        this.postgresSettings = postgres == null
                ? Map.of("EGNEVALG_POSTGRES_URL", String.valueOf(settings.postgresUrl()))
                : postgres.settings();
        this.views = settings.mongodbUri() == null ? ViewServer.start() : null;
        this.mongodbUri = views == null ? String.valueOf(settings.mongodbUri()) : views.uri("egnevalg");
    }

    static LocalStores start(LocalSettings settings) {
        DataFolder folder = DataFolder.take(settings.folder())
                .orElseThrow(() -> new CannotStartException(alreadyRunning(settings)));
        try {
            // Only now: a postgres that an earlier run left behind still holds its port, and is ours to stop.
            FreePorts.require(settings.ports().ofServers());
            Files.writeString(
                    processFile(settings.folder()),
                    Long.toString(ProcessHandle.current().pid()));
            if (PostgresServer.isWithoutPasswords(folder.path())) {
                throw new CannotStartException(withoutPasswords(settings));
            }
            return new LocalStores(settings, folder);
        } catch (IOException e) {
            folder.close();
            throw new IllegalStateException("The embedded databases did not start", e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static String alreadyRunning(LocalSettings settings) {
        return """
                Another copy of Egne valg (process %s) is running on the data in %s.
                Use it at http://localhost:%d, or stop it with Ctrl-C in its window and start again.
                To run a second copy beside it, give it a folder and ports of its own, for example:
                  EGNEVALG_DATA=.egnevalg-2 EGNEVALG_PORT_OFFSET=100""".formatted(
                        processOf(settings.folder()),
                        settings.folder(),
                        settings.ports().pages());
    }

    private static String withoutPasswords(LocalSettings settings) {
        return """
                The data in %s are of an earlier version, whose database let every user of this machine in.
                They are made up: remove the folder, and the next start makes them anew.""".formatted(settings.folder());
    }

    private static String processOf(Path folder) {
        try {
            return Files.readString(processFile(folder)).trim();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static Path processFile(Path folder) {
        return folder.resolve("process");
    }

    /**
     * What the services must be told to use PostgreSQL; accounts and passwords of a real one are in the environment.
     */
    Map<String, String> postgresSettings() {
        return postgresSettings;
    }

    String mongodbUri() {
        return mongodbUri;
    }

    @Override
    public void close() {
        try (folder) {
            if (views != null) {
                views.close();
            }
            if (postgres != null) {
                postgres.close();
            }
            Files.deleteIfExists(processFile(folder.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
