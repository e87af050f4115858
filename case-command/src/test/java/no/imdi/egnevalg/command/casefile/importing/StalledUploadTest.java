package no.imdi.egnevalg.command.casefile.importing;

import static no.imdi.egnevalg.command.ApiExamples.CSV_HEADER;
import static no.imdi.egnevalg.command.ApiExamples.CSV_ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.issuer.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upload that does not come to its end is ended, and its unit may import again. */
class StalledUploadTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private RunningCommandService service;

    @BeforeEach
    void start() {
        service = RunningCommandService.with("--server.tomcat.connection-timeout=2s", "--egnevalg.longest-upload=3s")
                .as("rk");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void one_that_stops() throws IOException {
        try (Socket socket = beginUpload()) {
            assertEnds(socket);
        }
        assertUnitImportsAgain();
    }

    @Test
    void one_that_comes_drop_by_drop() throws IOException {
        try (Socket socket = beginUpload()) {
            OutputStream body = socket.getOutputStream();
            await().atMost(LONG).pollInterval(Duration.ofMillis(200)).until(() -> isAnswered(socket, body));
        }
        assertUnitImportsAgain();
    }

    private Socket beginUpload() throws IOException {
        Socket socket = new Socket("127.0.0.1", service.port());
        socket.setSoTimeout((int) LONG.toMillis());
        String head = """
                POST /api/v1/cases/import HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Idempotency-Key: %s\r
                Content-Type: text/csv\r
                Content-Length: 10000000\r
                \r
                """.formatted(TestIssuer.shared().tokenFor("rk"), UUID.randomUUID());
        socket.getOutputStream().write((head + CSV_HEADER + CSV_ROW).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private static void assertEnds(Socket socket) throws IOException {
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer)
                .satisfiesAnyOf(
                        text -> assertThat(text).isEmpty(),
                        text -> assertThat(text).startsWith("HTTP/1.1 408 ").contains("body-too-slow"));
    }

    /** Sends a row more, unless there is an answer or nobody listens any more. */
    private static boolean isAnswered(Socket socket, OutputStream body) {
        try {
            body.write(CSV_ROW.getBytes(StandardCharsets.UTF_8));
            body.flush();
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            return true;
        }
    }

    private void assertUnitImportsAgain() {
        String key = UUID.randomUUID().toString();
        await().atMost(LONG)
                .until(() -> service.postFile(key, CSV_HEADER + CSV_ROW).status() == 200);
        assertThat(service.eventCount()).isEqualTo(1);
    }
}
