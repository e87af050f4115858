package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.issuer.TokenClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user starts it: as a process of its own, which can be killed. */
class LocalApplicationTest {

    private static final String CASE = """
            {"service": "REGIONAL_COORDINATOR", "region": "NORTH", "openedOn": "2012-04-11", "category": "FEARED_FGM",
             "ageBand": "AGE_0_12", "gender": "FEMALE", "referralSource": "HEALTH_SERVICE"}""";

    private final int offset = TestPorts.freePorts(1).getFirst() % 10_000 + 20_000;
    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void stopAll() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void what_was_acknowledged_is_there_again_after_the_process_was_killed() throws Exception {
        Process first = start();
        awaitLine(first, "To try");
        try (TestClient command = as("coordinator-north", 8081)) {
            for (int i = 0; i < 20; i++) {
                assertThat(command.post("/api/v1/cases", CASE).status()).isEqualTo(201);
            }
            var key = UUID.randomUUID();
            assertThat(command.post("/api/v1/cases", key, "application/json", CASE)
                            .status())
                    .isEqualTo(201);
        }
        first.destroyForcibly().waitFor();
        assertThat(Files.exists(folder.resolve("postgres/postmaster.pid"))).isTrue();

        Process second = start();
        awaitLine(second, "To try");
        assertThat(registered()).isEqualTo(21);

        Process third = start();
        assertThat(third.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(third.exitValue()).isEqualTo(1);
        assertThat(new String(third.getInputStream().readAllBytes()))
                .contains("Another copy of Egne valg (process " + second.pid() + ") is running")
                .contains("EGNEVALG_PORT_OFFSET");

        second.destroy();
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.exists(folder.resolve("postgres/postmaster.pid"))).isFalse();

        Process fourth = start();
        awaitLine(fourth, "To try");
        assertThat(registered()).isEqualTo(21);
    }

    private TestClient as(String user, int port) {
        return new TestClient(port + offset, () -> {
            try (TokenClient tokens = new TokenClient(
                    URI.create("http://localhost:" + (9000 + offset) + "/oauth2/token"), Clock.systemUTC())) {
                return tokens.tokenFor(user);
            }
        });
    }

    private int registered() {
        try (TestClient query = as("analyst", 8082)) {
            return query.get("/api/v1/statistics/yearly-table?service=REGIONAL_COORDINATOR&from=2012&to=2012")
                    .body()
                    .at("/totals/0/value")
                    .asInt(-1);
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LocalApplication.class.getName());
        builder.environment().put("EGNEVALG_DATA", folder.toString());
        builder.environment().put("EGNEVALG_PORT_OFFSET", Integer.toString(offset));
        builder.environment().put("EGNEVALG_DEMO", "off");
        builder.environment().remove("EGNEVALG_POSTGRES_URL");
        builder.environment().remove("EGNEVALG_MONGODB_URI");
        builder.environment().remove("EGNEVALG_MASTER_KEYSET");
        builder.environment().remove("EGNEVALG_MASTER_KEYSET_FILE");
        Process process = builder.redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private static void awaitLine(Process process, String text) throws IOException {
        BufferedReader output = process.inputReader();
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            seen.append(line).append('\n');
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("The process ended before it said " + text + ":\n" + seen);
    }
}
