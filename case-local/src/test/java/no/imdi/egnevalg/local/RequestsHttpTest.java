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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The walk in requests.http, sent line by line to the default run, twice. */
class RequestsHttpTest {

    private static final TestClient COMMAND = DemoRun.command();
    private static final TestClient QUERY = DemoRun.query();
    private static final List<WalkRequest> WALK = walk();

    /** The walk ends with a replay, and other tests read the same views. An instance that was ready stays so meanwhile. */
    @AfterAll
    static void awaitTheReplay() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> QUERY.get("/actuator/projections")
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
                .map(request ->
                        request.method() + " " + URI.create(request.address()).getPath())
                .toList();

        assertThat(described(COMMAND))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(called).anyMatch(request -> request.matches(operation)));
        assertThat(described(QUERY))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(called).anyMatch(request -> request.matches(operation)));
    }

    private static void assertAnswers(Function<WalkRequest, WalkRequest.Promise> promised) {
        SoftAssertions softly = new SoftAssertions();
        for (WalkRequest request : WALK) {
            WalkRequest.Promise promise = promised.apply(request);
            Answer answer = send(request);
            softly.assertThat(answer.status())
                    .as("%s: %s", request.title(), answer.text())
                    .isEqualTo(promise.status());
            if (!promise.problem().isEmpty()) {
                softly.assertThat(answer.text()).as(request.title()).contains(":" + promise.problem() + "\"");
            }
            if (!promise.etag().isEmpty()) {
                softly.assertThat(answer.header("ETag")).as(request.title()).isEqualTo(promise.etag());
            }
        }
        softly.assertAll();
    }

    private static Answer send(WalkRequest request) {
        URI address = URI.create(request.address());
        TestClient service = address.getHost().equals("command") ? COMMAND : QUERY;
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
                    Map.of("command", "http://command", "query", "http://query"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
