package no.imdi.egnevalg.faults;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.issuer.TokenSource;

/** One instance of a service as a process of its own, always on the same ports. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final String name;
    private final String mainClass;
    private final Map<String, String> environment;
    private final Path log;
    private final TokenSource tokens;
    private final int port = FreePort.next();
    private final int managementPort = FreePort.next();
    private final TestClient operations;
    private Process process;

    /**
     * Starts an instance, and does not wait for it.
     *
     * @param settings as the environment gives them
     */
    ServiceProcess(String name, String mainClass, Map<String, String> settings, Path logs, TokenSource tokens) {
        this.name = name;
        this.mainClass = mainClass;
        this.tokens = tokens;
        this.environment = new HashMap<>(settings);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
        this.log = logs.resolve(name + ".log");
        this.operations = new TestClient(managementPort, () -> tokens.tokenFor("operator"));
        this.process = launch();
    }

    private Process launch() {
        return Processes.start(
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Daxoniq.update-checker.disabled=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        mainClass),
                environment,
                log);
    }

    void start() {
        process = launch();
    }

    /** Kills it by SIGKILL. */
    void kill() {
        Processes.kill(process.toHandle());
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Waits until it says that it is up in all its parts. */
    void awaitUp() {
        await(name + " is up, see " + log)
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(name + " has ended, see " + log);
                    }
                    return isUp();
                });
    }

    boolean isUp() {
        try {
            return operations.get("/actuator/health").status() == 200;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    /** Its API, as a user of the demo issuer. */
    TestClient as(String user) {
        return new TestClient(port, () -> tokens.tokenFor(user));
    }

    /** Its port for operators. */
    TestClient operations() {
        return operations;
    }

    @Override
    public void close() {
        operations.close();
        Processes.kill(process.toHandle());
    }
}
