package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every answer of both services says what may be done with it, whoever gives it: a handler, the framework or Tomcat.
 */
class SecurityHeadersTest {

    private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    private static final Map<String, String> EXPECTED = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store");

    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    enum Service {
        COMMAND(RunningServices::commandPort),
        QUERY(RunningServices::queryPort);

        private final ToIntFunction<RunningServices> port;

        Service(ToIntFunction<RunningServices> port) {
            this.port = port;
        }

        RawAnswer answerTo(String request) {
            return RawAnswer.to(port.applyAsInt(services), request);
        }
    }

    static Stream<Arguments> answers() {
        return Stream.of(Service.values())
                .flatMap(service -> Stream.of(
                        Arguments.of(service, "GET /actuator/health/liveness" + REST + "\r\n"),
                        Arguments.of(service, "GET /v3/api-docs" + REST + "\r\n"),
                        Arguments.of(service, "HEAD /v3/api-docs" + REST + "\r\n"),
                        Arguments.of(service, "GET /nothing" + REST + "\r\n"),
                        Arguments.of(service, "GET /error" + REST + "\r\n"),
                        Arguments.of(service, "GET /actuator/sbom" + REST + "\r\n"),
                        Arguments.of(service, "DELETE /actuator/health" + REST + "\r\n"),
                        Arguments.of(service, "TRACE /actuator/health" + REST + "\r\n"),
                        Arguments.of(service, "GET /actuator/health?=1" + REST + "\r\n"),
                        Arguments.of(service, "GET /%zz" + REST + "\r\n"),
                        Arguments.of(service, "GET /a%2fb" + REST + "\r\n"),
                        Arguments.of(service, "GET /../../etc/passwd" + REST + "\r\n"),
                        Arguments.of(service, "GET /?" + "a=1&".repeat(40) + REST + "\r\n"),
                        Arguments.of(
                                service,
                                "POST /api/v1/cases" + REST
                                        + "Content-Type: application/json\r\nContent-Length: 300000\r\n\r\n")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void every_answer_carries_them(Service service, String request) {
        RawAnswer answer = service.answerTo(request);

        assertHeaders(answer);
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    private static void assertHeaders(RawAnswer answer) {
        EXPECTED.forEach((name, value) -> assertThat(answer.header(name))
                .as("%s in%n%s", name, answer.text())
                .hasValue(value));
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_tomcat_cannot_read_is_refused_and_not_repeated(Service service, String request) {
        RawAnswer answer = service.answerTo(request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("planted", "Tomcat", "Exception");
        assertHeaders(answer);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(Service.values())
                .flatMap(service -> Stream.of(
                        Arguments.of(service, "planted\r\n\r\n"),
                        Arguments.of(service, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                        Arguments.of(service, "GET /{planted}" + REST + "\r\n"),
                        Arguments.of(service, "GET /" + REST + "Host: planted\r\n\r\n"),
                        Arguments.of(service, "GET /" + REST + "planted: 1\r\n".repeat(60) + "\r\n"),
                        Arguments.of(service, "GET /" + REST + "planted: " + "1".repeat(9_000) + "\r\n\r\n"),
                        Arguments.of(service, "GET /" + REST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n")));
    }

    @ParameterizedTest
    @MethodSource("secure")
    void who_came_by_tls_is_told_to_stay_with_it(Service service) {
        RawAnswer answer = service.answerTo("GET /nothing" + REST + "X-Forwarded-Proto: https\r\n\r\n");

        assertThat(answer.header("Strict-Transport-Security")).hasValue("max-age=31536000; includeSubDomains");
    }

    static Stream<Service> secure() {
        return Stream.of(Service.values());
    }
}
