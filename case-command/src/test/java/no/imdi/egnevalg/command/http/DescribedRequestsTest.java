package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a request must give is what the description requires: an empty body is told of just that. */
class DescribedRequestsTest {

    private static RunningCommandService service;
    private static JsonNode api;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        api = service.get("/v3/api-docs").body();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_empty_body_lacks_what_is_described_as_required() {
        SoftAssertions softly = new SoftAssertions();
        posts().forEach((path, schema) -> softly.assertThat(missing(sendEmpty(path)))
                .as(path)
                .isEqualTo(schema.path("required")
                        .valueStream()
                        .map(field -> "/" + field.asString())
                        .collect(Collectors.toSet())));
        softly.assertAll();
    }

    @Test
    void who_asks_is_no_parameter_of_a_request() {
        assertThat(api.path("paths").toString()).contains("\"parameters\":[{").doesNotContain("schemas/Caller");
    }

    @Test
    void every_answer_has_a_schema() {
        assertThat(api.path("paths").findValues("responses"))
                .isNotEmpty()
                .allSatisfy(responses -> responses
                        .propertyStream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .forEach(response -> assertThat(response.getValue().findValue("schema"))
                                .as(responses.toString())
                                .isNotNull()));
    }

    private static Map<String, JsonNode> posts() {
        return api.path("paths")
                .propertyStream()
                .filter(path -> !schemaOf(path.getValue()).isMissingNode())
                .collect(Collectors.toMap(Map.Entry::getKey, path -> schemaOf(path.getValue())));
    }

    private static JsonNode schemaOf(JsonNode path) {
        String ref = path.path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asString("");
        return api.path("components").path("schemas").path(ref.replaceAll(".*/", ""));
    }

    private static Answer sendEmpty(String path) {
        return Stream.of("mr", "kt", "analyst", "privacy")
                .map(service::as)
                .map(by -> by.send(
                        by.request(path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()))
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"0\"")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString("{}"))))
                .filter(answer -> answer.status() != 403)
                .findFirst()
                .orElseThrow();
    }

    /** What is missing whatever else is given: one of two fields that stand for each other is not. */
    private static Set<String> missing(Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .filter(error -> error.path("type").asString().endsWith(":missing-field"))
                .filter(error -> !error.path("detail").asString().contains("or else"))
                .map(error -> error.path("pointer").asString())
                .filter(pointer -> pointer.lastIndexOf('/') == 0)
                .collect(Collectors.toSet());
    }
}
