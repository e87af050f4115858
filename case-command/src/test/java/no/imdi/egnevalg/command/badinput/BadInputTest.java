package no.imdi.egnevalg.command.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever is sent: an answer that says what is wrong, no fault of ours, nothing given back, nothing stored. */
class BadInputTest {

    private static RunningCommandService service;
    private static BadRequest.Target target;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        String caseId = service.openCase();
        service.post("/api/v1/cases/" + caseId + "/corrections", 0, ApiExamples.CORRECTION);
        String importId = service.as("analyst")
                .post("/api/v1/historical-counts", ApiExamples.COUNTS)
                .body()
                .path("importId")
                .asString();
        target = new BadRequest.Target(service, caseId, importId);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<BadRequest> requests() {
        return Stream.of(
                        BadJson.requests(),
                        BadFields.requests(),
                        BadChanges.requests(),
                        BadFollowUps.requests(),
                        BadFollowUpFields.requests(),
                        BadReferrals.requests(),
                        BadHeaders.requests(),
                        BadAuthorization.requests(),
                        BadMediaTypes.requests(),
                        BadAddresses.requests(),
                        BadBodies.requests(),
                        BadCounts.requests(),
                        BadCsv.requests(),
                        BadConversations.requests(),
                        BadHousing.requests())
                .flatMap(table -> table);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_bad_request_is_refused_with_a_reason_and_leaves_nothing(BadRequest bad) {
        long events = service.eventCount();

        Answer answer = service.send(bad.request().apply(target));

        assertThat(answer.status() + " " + answer.problem())
                .as("%s: %s", bad.name(), answer.text())
                .isEqualTo(bad.status() + " " + bad.problem());
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().path("type").asString()).startsWith("urn:egnevalg:problem:");
        assertThat(answer.body().path("title").asString()).isNotBlank();
        assertThat(answer.body().path("status").asInt()).isEqualTo(bad.status());
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text() + answer.headers().map())
                .doesNotContainIgnoringCase(BadRequest.MARKER)
                .doesNotContain("Exception", "no.imdi");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_bad_request_is_told_in_the_language_asked_for_and_in_english_otherwise(BadRequest bad) {
        Answer english = service.send(bad.request().apply(target));
        Answer nynorsk = service.send(bad.request().apply(target).setHeader("Accept-Language", "nn, en;q=0.5"));

        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(nynorsk.header("Content-Language")).isEqualTo("nn");
        assertThat(nynorsk.problem()).isEqualTo(english.problem());
        assertThat(sentences(nynorsk))
                .hasSameSizeAs(sentences(english))
                .doesNotContainAnyElementsOf(sentences(english));
    }

    private static List<String> sentences(Answer answer) {
        return Stream.concat(
                        Stream.of(answer.body().path("title")),
                        answer.body().path("errors").valueStream().map(error -> error.path("detail")))
                .map(JsonNode::asString)
                .toList();
    }
}
