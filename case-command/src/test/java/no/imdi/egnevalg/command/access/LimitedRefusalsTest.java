package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.issuer.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who are refused are limited like those who are served: each refusal is an entry in the access log. */
class LimitedRefusalsTest {

    private static final int BURST = 3;
    private static final int WITHOUT_TOKEN = 5;

    private RunningCommandService service;

    @BeforeEach
    void start() {
        // There Spring Boot would believe what neighbours say about senders, if it were left to decide.
        service = RunningCommandService.limitedTo(BURST, WITHOUT_TOKEN, "--spring.main.cloud-platform=kubernetes");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_token_of_the_wrong_scope_gets_so_many_refusals_and_then_leaves_no_trace() {
        Supplier<String> token = () -> ofScope("mr", "egnevalg.read");
        AccessLogRows log = AccessLogRows.of(service);

        assertLimited(service.port(), "/api/v1/cases", token);
        assertThat(log.count()).isEqualTo(BURST);
        assertThat(ask(service.managementPort(), "/actuator/health", token).status())
                .as("one allowance for both ports")
                .isEqualTo(429);
        assertThat(log.count()).isEqualTo(BURST);
    }

    @Test
    void pages_of_operators_are_refused_so_many_times_on_either_port() {
        assertLimited(
                service.port(), "/actuator/health", () -> TestIssuer.shared().tokenFor("mr"));
        assertLimited(
                service.managementPort(),
                "/actuator/health",
                () -> TestIssuer.shared().tokenFor("mr2"));
    }

    @Test
    void tokens_cannot_be_tried_out_on_the_port_of_operators() {
        IntStream.range(0, WITHOUT_TOKEN)
                .forEach(_ -> assertThat(guess(service.managementPort())).isEqualTo(401));

        assertThat(guess(service.managementPort())).isEqualTo(429);
        assertThat(guess(service.port())).as("nor on the other one then").isEqualTo(429);
    }

    @Test
    void a_valid_token_is_answered_whatever_wrong_ones_came_from_its_address() {
        AccessLogRows log = AccessLogRows.of(service);
        long rows = log.count();
        List<Answer> guesses = guessesUntilTheLastIsOneTooMany();

        assertThat(guesses.getLast().header("Retry-After")).matches("[1-9]|1[0-2]");
        assertThat(log.after(rows)).hasSize(guesses.size() - 1);
        assertThat(ask(service.managementPort(), "/actuator/health", () -> tokenFor("operator"))
                        .status())
                .isEqualTo(200);
        assertThat(ask(service.managementPort(), "/actuator/health/liveness", () -> "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobody_gets_more_guesses_by_saying_that_they_send_for_others() {
        try (TestClient client = new TestClient(service.port(), () -> "guessed")) {
            List<Integer> answers = IntStream.rangeClosed(0, WITHOUT_TOKEN)
                    .mapToObj(n -> client.send(client.request("/api/v1/cases")
                                    .header("X-Forwarded-For", "192.0.2." + n)
                                    .header("Forwarded", "for=192.0.2." + n))
                            .status())
                    .toList();

            assertThat(answers.subList(0, WITHOUT_TOKEN)).containsOnly(401);
            assertThat(answers.getLast()).isEqualTo(429);
        }
    }

    private static void assertLimited(int port, String path, Supplier<String> token) {
        IntStream.range(0, BURST)
                .forEach(_ -> assertThat(ask(port, path, token).problem()).isEqualTo("not-permitted"));

        Answer answer = ask(port, path, token);

        assertThat(answer.status() + answer.problem()).isEqualTo("429too-many-requests");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    private static int guess(int port) {
        return ask(port, "/actuator/health", () -> "guessed").status();
    }

    private static Answer ask(int port, String path, Supplier<String> token) {
        try (TestClient client = new TestClient(port, token)) {
            return client.get(path);
        }
    }

    /** The allowance comes back while the test goes on, so how many there are before depends on how slow it is. */
    private List<Answer> guessesUntilTheLastIsOneTooMany() {
        List<Answer> guesses = new ArrayList<>();
        try (TestClient client = new TestClient(service.port(), () -> "guessed")) {
            do {
                guesses.add(client.get("/api/v1/cases"));
            } while (guesses.getLast().status() == 401);
        }
        return guesses;
    }

    private static String tokenFor(String user) {
        return TestIssuer.shared().tokenFor(user);
    }

    private static String ofScope(String user, String scope) {
        var claims = TestIssuer.shared().claimsFor(user);
        claims.put("scope", scope);
        return TestIssuer.shared().signed(claims);
    }
}
