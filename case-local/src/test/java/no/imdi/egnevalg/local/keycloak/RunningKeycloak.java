package no.imdi.egnevalg.local.keycloak;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.imdi.egnevalg.issuer.TokenClient;
import no.imdi.egnevalg.issuer.TokenSource;
import org.awaitility.Awaitility;

/** A real Keycloak, unpacked by the Maven profile "keycloak", with the realm that containers start with. */
public final class RunningKeycloak implements TokenSource, AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "keycloak");

    /** It compiles its settings before it starts, on two busy cores for most of a minute. */
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process process;
    private final String issuerUri;
    private final TokenClient tokens;

    private RunningKeycloak(Process process, String issuerUri) {
        this.process = process;
        this.issuerUri = issuerUri;
        this.tokens = new TokenClient(URI.create(issuerUri + "/protocol/openid-connect/token"), Clock.systemUTC());
    }

    /** Starts it on free ports of this machine and waits until it is ready. */
    public static RunningKeycloak start() {
        int port = freePort();
        int managementPort = freePort();
        Process process = launch(port, managementPort);
        RunningKeycloak keycloak =
                new RunningKeycloak(process, "http://localhost:" + port + "/realms/" + DemoRealm.NAME);
        try {
            Awaitility.await("Keycloak, see " + log())
                    .atMost(LONGEST_START)
                    .until(() -> isReady(process, managementPort));
            return keycloak;
        } catch (RuntimeException e) {
            keycloak.close();
            throw e;
        }
    }

    private static Process launch(int port, int managementPort) {
        try {
            Path home = home();
            Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
            Files.copy(
                    DemoRealm.FILE, imports.resolve(DemoRealm.FILE.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            ProcessBuilder keycloak = new ProcessBuilder(
                            home.resolve("bin").resolve(script()).toString(),
                            "start-dev",
                            "--import-realm",
                            "--db=dev-mem",
                            "--cache=local",
                            "--health-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--http-management-port=" + managementPort,
                            "--hostname=http://localhost:" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile());
            keycloak.environment().put("JAVA_HOME", System.getProperty("java.home"));
            keycloak.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            return keycloak.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() throws IOException {
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static Path log() {
        return UNPACKED.resolve("keycloak.log").toAbsolutePath();
    }

    private static String script() {
        return File.separatorChar == '\\' ? "kc.bat" : "kc.sh";
    }

    private static boolean isReady(Process process, int managementPort) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak did not start, see " + log());
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI health = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String tokenFor(String user) {
        return tokens.tokenFor(user);
    }

    @Override
    public String issuerUri() {
        return issuerUri;
    }

    /** Stops the script and the server it started, and waits until both are gone. */
    @Override
    public void close() {
        tokens.close();
        Stream<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()));
        all.toList().forEach(RunningKeycloak::stop);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(tooLate -> {
                    process.destroyForcibly();
                    return process;
                })
                .join();
    }
}
