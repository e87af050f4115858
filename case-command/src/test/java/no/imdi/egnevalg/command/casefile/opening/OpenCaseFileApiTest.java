package no.imdi.egnevalg.command.casefile.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenCaseFileApiTest {

    private static final String CASE = """
            {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2012-03-05",
             "category": "FEARED_FORCED_MARRIAGE", "secondaryCategories": ["EXTREME_CONTROL"],
             "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""";

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_opened_case_has_an_address_a_number_and_version_0() {
        var answer = service.post("/api/v1/cases", CASE);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .isEqualTo("/api/v1/cases/" + answer.body().path("caseId").asString());
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body().path("version").asInt()).isZero();
        assertThat(CaseNumber.read(answer.body().path("caseNumber").asString())).isPresent();
    }

    @Test
    void the_same_request_under_the_same_key_gets_the_same_answer_and_makes_no_second_event() {
        String key = UUID.randomUUID().toString();
        var first = open(key, CASE);
        long events = service.eventCount();

        var second = open(key, CASE.replace("\n", " "));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        open(key, CASE);
        long events = service.eventCount();

        var other = open(key, CASE.replace("FEMALE", "MALE"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_repeated() {
        var answer = service.post("/api/v1/cases", """
                {"service": "MINORITY_ADVISER", "openedOn": "2999-01-01", "category": "OTHER",
                 "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("errors").findValuesAsString("pointer"))
                .containsExactly("/openedOn", "/category", "/posting");
        assertThat(answer.text()).doesNotContain("2999");
    }

    private static TestClient.Answer open(String key, String body) {
        return service.send(service.request("/api/v1/cases")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }
}
