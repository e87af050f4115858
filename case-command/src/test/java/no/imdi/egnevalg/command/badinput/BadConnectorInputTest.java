package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no client library would send, and what the server mostly answers before the application sees it. */
class BadConnectorInputTest {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                argumentSet("no HTTP", MARKER + "\r\n\r\n"),
                argumentSet("TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000" + MARKER + "\r\n\r\n"),
                argumentSet("another protocol", get("/").replace("HTTP/1.1", MARKER)),
                argumentSet("a future protocol", get("/").replace("HTTP/1.1", "HTTP/9.9")),
                argumentSet("no host", get("/").replace("Host: localhost\r\n", "")),
                argumentSet("another method", get("/api/v1/code-lists").replace("GET", "TRACE")),
                argumentSet("a method of no standard", get("/api/v1/code-lists").replace("GET", "PLANT")),
                argumentSet("a host that is no name", get("/").replace("localhost", "<" + MARKER + ">")),
                argumentSet("an address of another server", get("http://" + MARKER + "/")),
                argumentSet("an upgrade", get("/", "Upgrade: " + MARKER, "Connection: Upgrade")),
                argumentSet("an expectation", get("/", "Expect: " + MARKER)),
                argumentSet("forty parameters", get("/api/v1/code-lists?" + (MARKER + "=1&").repeat(40))),
                argumentSet("two hosts", get("/", "Host: " + MARKER)),
                argumentSet("characters no address has", get("/api/v1/<" + MARKER + ">|{}\"`^")),
                argumentSet("bytes beyond ASCII in the address", get("/api/v1/\u00e6" + MARKER)),
                argumentSet("half an escape in the address", get("/api/v1/%zz" + MARKER)),
                argumentSet("an escape cut short", get("/api/v1/" + MARKER + "%4")),
                argumentSet("no UTF-8 in the address", get("/api/v1/%FF%FE" + MARKER)),
                argumentSet("NUL in a case identifier", act("%00" + MARKER)),
                argumentSet("backslash in a case identifier", act("..%5C" + MARKER)),
                argumentSet("slash in a case identifier", act("..%2F" + MARKER)),
                argumentSet("empty parts of an address", get("//api//v1//" + MARKER)),
                argumentSet("a parameter of a part of an address", get("/api;jsessionid=" + MARKER)),
                argumentSet("a method of another standard", get("/" + MARKER).replace("GET", "PROPFIND")),
                argumentSet("climbing out", get("/../../etc/passwd")),
                argumentSet("half an escape in a parameter", get("/api/v1/code-lists?a=%zz" + MARKER)),
                argumentSet("nameless parameter elsewhere", get("/actuator/prometheus?=" + MARKER)),
                argumentSet("an address of 20,000 characters", get("/" + MARKER.repeat(1700))),
                argumentSet(
                        "a header of 20,000 characters", get("/api/v1/code-lists", "X-Long: " + MARKER.repeat(1700))),
                argumentSet(
                        "a token of 20,000 characters",
                        get("/api/v1/cases/import/x", "Authorization: Bearer " + MARKER.repeat(1700))),
                argumentSet(
                        "bytes beyond ASCII in a token",
                        get("/api/v1/cases/import/x", "Authorization: Bearer \u00e6\u00ff" + MARKER)),
                argumentSet("NUL in a token", get("/api/v1/cases/import/x", "Authorization: Bearer \u0000" + MARKER)),
                argumentSet(
                        "a token on two lines", get("/api/v1/cases/import/x", "Authorization: Bearer\r\n " + MARKER)),
                argumentSet(
                        "a thousand headers",
                        get("/api/v1/code-lists", ("X: " + MARKER + "\r\n").repeat(1000) + "Y: z")),
                argumentSet("a length that is no number", post("Content-Length: " + MARKER, "")),
                argumentSet("a negative length", post("Content-Length: -1", "")),
                argumentSet("two lengths", post("Content-Length: 3\r\nContent-Length: 4", "{}  ")),
                argumentSet("a length beyond all bounds", post("Content-Length: 99999999999999999999", "")),
                argumentSet("chunks that are none", post("Transfer-Encoding: chunked", MARKER + "\r\n")),
                argumentSet("an unknown transfer encoding", post("Transfer-Encoding: " + MARKER, "")),
                argumentSet("a body shorter than announced", post("Content-Length: 10", "{}")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void what_is_hardly_http_is_refused_and_not_given_back(String request) throws IOException {
        long events = service.eventCount();

        String answer = send(request);

        assertThat(answer).as("first line").matches("(?s)HTTP/1\\.1 (4\\d\\d|501|505) .*");
        assertThat(answer).doesNotContainIgnoringCase(MARKER);
        assertThat(answer).doesNotContain("Exception", "Apache", "Tomcat", "no.imdi");
        assertThat(service.eventCount()).isEqualTo(events);
        assertIsEmptyOrProblem(answer);
    }

    @Test
    void the_port_of_operators_refuses_in_the_same_way() throws IOException {
        for (Arguments request : requests().toList()) {
            String answer = send(service.managementPort(), (String) request.get()[0]);

            assertThat(answer).doesNotContainIgnoringCase(MARKER).doesNotContain("Tomcat", "<");
        }
    }

    private static void assertIsEmptyOrProblem(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        if (!parts[1].isEmpty()) {
            assertThat(parts[0]).contains("Content-Type: application/problem+json");
            assertThat(parts[1]).contains("\"urn:egnevalg:problem:").doesNotContain("<");
        }
    }

    @Test
    void a_file_announced_as_too_large_is_refused_before_it_is_sent() throws IOException {
        String answer =
                send(request("POST /api/v1/cases/import", "", "Content-Type: text/csv", "Content-Length: 33554433"));

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("urn:egnevalg:problem:body-too-large");
    }

    private static String send(String request) throws IOException {
        return send(service.port(), request);
    }

    private static String send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String get(String target, String... headers) {
        return request("GET " + target, "", headers);
    }

    private static String act(String caseId) {
        return request(
                "POST /api/v1/cases/" + caseId + "/voiding",
                ApiExamples.VOIDING,
                "Content-Type: application/json",
                "If-Match: \"0\"",
                "Content-Length: " + ApiExamples.VOIDING.length());
    }

    private static String post(String header, String body) {
        return request("POST /api/v1/cases", body, "Content-Type: application/json", header);
    }

    private static String request(String methodAndTarget, String body, String... headers) {
        List<String> lines =
                new ArrayList<>(List.of(methodAndTarget + " HTTP/1.1", "Host: localhost", "Connection: close"));
        lines.addAll(List.of(headers));
        return String.join("\r\n", lines) + "\r\n\r\n" + body;
    }
}
