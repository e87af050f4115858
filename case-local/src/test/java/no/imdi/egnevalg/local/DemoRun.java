package no.imdi.egnevalg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import no.imdi.egnevalg.embedded.TestClient;
import org.awaitility.Awaitility;

/** The default run with its demo data, on a folder and ports of its own: started by the first test that needs it. */
final class DemoRun {

    private static final LocalRun RUN = start();

    private DemoRun() {}

    /** case-command as a user of the demo issuer. */
    static TestClient commandAs(String user) {
        return clientOf(ports().command(), user);
    }

    /** case-query as a user of the demo issuer. */
    static TestClient queryAs(String user) {
        return clientOf(ports().query(), user);
    }

    /** What operators see of case-query. */
    static TestClient queryManagement() {
        return clientOf(ports().queryManagement(), "operator");
    }

    static TestClient pages() {
        return new TestClient(ports().pages());
    }

    static LocalPorts ports() {
        return RUN.settings().ports();
    }

    private static TestClient clientOf(int port, String user) {
        return new TestClient(port, () -> RUN.tokens().tokenFor(user));
    }

    private static LocalRun start() {
        try {
            LocalSettings settings = new LocalSettings(
                    Files.createTempDirectory("egnevalg"),
                    TestPorts.any(),
                    null,
                    System.getenv("EGNEVALG_MONGODB_URI"),
                    true,
                    false,
                    false);
            LocalRun run = LocalRun.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(run::close));
            try (LocalClient client = new LocalClient(settings, run.tokens(), run.stage())) {
                new DemoLoader(run, client, System.out).loadOnce();
                Awaitility.await().atMost(java.time.Duration.ofMinutes(1)).until(client::isReady);
            }
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
