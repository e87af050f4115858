package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The walk in requests.http, sent line by line to the default run, twice. */
class RequestsHttpTest {

    /** Clients that show no token of their own: the walk brings its tokens. */
    private static final Map<String, TestClient> HOSTS = Map.of(
            "command", new TestClient(DemoRun.ports().command()),
            "query", new TestClient(DemoRun.ports().query()),
            "commandManagement", new TestClient(DemoRun.ports().commandManagement()),
            "queryManagement", new TestClient(DemoRun.ports().queryManagement()),
            "issuer", new TestClient(DemoRun.ports().issuer()));

    private static final List<WalkRequest> WALK = walk();

    private static final Described COMMAND = Described.by(DemoRun.commandAs("operator"));
    private static final Described QUERY = Described.by(DemoRun.queryAs("operator"));

    /**
     * The walk ends with a replay, and other tests read the same views. An instance that was ready stays so meanwhile.
     */
    @AfterAll
    static void awaitTheReplay() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> DemoRun.queryManagement()
                        .get("/actuator/projections")
                        .body()
                        .valueStream()
                        .allMatch(projection -> projection.path("position").asLong(-1)
                                >= projection.path("head").asLong()));
    }

    @Test
    void every_request_is_answered_as_its_comment_says_and_so_when_the_walk_is_taken_again() {
        // One after the other: the second walk is about what the first has left behind.
        assertAnswers(WalkRequest::first);
        assertAnswers(WalkRequest::again);
    }

    @Test
    void the_walk_calls_every_act_and_every_view() {
        List<String> called = WALK.stream()
                .map(request -> request.method() + " " + request.path())
                .toList();

        assertThat(described(DemoRun.commandAs("operator")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(called).anyMatch(request -> request.matches(operation)));
        assertThat(described(DemoRun.queryAs("operator")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(called).anyMatch(request -> request.matches(operation)));
    }

    private static void assertAnswers(Function<WalkRequest, WalkRequest.Promise> promised) {
        SoftAssertions softly = new SoftAssertions();
        Map<String, JsonNode> answers = new HashMap<>();
        for (WalkRequest unfilled : WALK) {
            WalkRequest request = unfilled.after(answers);
            WalkRequest.Promise promise = promised.apply(request);
            Answer answer = send(request);
            if (!request.name().isEmpty()) {
                answers.put(request.name(), answer.body());
            }
            softly.assertThat(answer.status())
                    .as("%s: %s", request.title(), answer.text())
                    .isEqualTo(promise.status());
            softly.assertThat(faults(request, answer)).as(request.title()).isEmpty();
            if (!promise.problem().isEmpty()) {
                softly.assertThat(answer.text()).as(request.title()).contains(":" + promise.problem() + "\"");
            }
            if (!promise.etag().isEmpty()) {
                softly.assertThat(answer.header("ETag")).as(request.title()).isEqualTo(promise.etag());
            }
        }
        softly.assertAll();
    }

    /**
     * What the service does not say of itself, or says otherwise. The ports of operators and the issuer describe
     * nothing.
     */
    private static List<String> faults(WalkRequest request, Answer answer) {
        return switch (URI.create(request.address()).getHost()) {
            case "command" -> COMMAND.faults(request, answer);
            case "query" -> QUERY.faults(request, answer);
            default -> List.of();
        };
    }

    private static Answer send(WalkRequest request) {
        URI address = URI.create(request.address());
        TestClient service = HOSTS.get(address.getHost());
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        HttpRequest.Builder builder =
                service.request(path).method(request.method(), BodyPublishers.ofString(request.body()));
        request.headers().forEach(builder::header);
        return service.send(builder);
    }

    /** The operations that a service describes, as patterns of a method and a path. */
    private static List<String> described(TestClient service) {
        return service.get("/v3/api-docs")
                .body()
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " "
                                + path.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .toList();
    }

    private static List<WalkRequest> walk() {
        Path folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve("requests.http"))) {
            folder = folder.getParent();
        }
        try {
            return WalkRequest.in(
                    Files.readString(folder.resolve("requests.http")),
                    HOSTS.keySet().stream().collect(Collectors.toMap(host -> host, host -> "http://" + host)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
