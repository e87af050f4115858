package no.imdi.egnevalg.query.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The printed years 2013 to 2015 of the minority advisers are declared, and 2014 is then taken back. */
class CoverageApiTest {

    private static final String PATH = "/api/v1/statistics/coverage";

    private static RunningServices services;

    @BeforeAll
    static void declare() {
        services = RunningServices.start();
        declare(
                "{\"subject\": \"CASES\", \"service\": \"MINORITY_ADVISER\", \"from\": 2013, \"to\": 2015, \"source\": \"PRINTED\"}");
        declare(
                "{\"subject\": \"CASES\", \"service\": \"MINORITY_ADVISER\", \"from\": 2014, \"to\": 2014, \"source\": \"NOT_COLLECTED\"}");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> ask(PATH).path("coverage").toString().contains("\"to\":2015"));
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void it_tells_span_by_span_where_figures_come_from_and_who_said_so() {
        JsonNode advisers = row(ask(PATH), "CASES", "MINORITY_ADVISER");

        assertThat(advisers.path("spans").valueStream().map(CoverageApiTest::told))
                .containsExactly(
                        "2009-2011 PRINTED ",
                        "2012-2012 REGISTER ",
                        "2013-2013 PRINTED demo-analyst",
                        "2014-2014 NOT_COLLECTED demo-analyst",
                        "2015-2015 PRINTED demo-analyst",
                        "2016-2025 NOT_COLLECTED ",
                        "2026- REGISTER ");
        assertThat(advisers.path("label").asString()).isEqualTo("Diversity advisers");
    }

    @Test
    void every_service_has_a_row_for_cases_and_for_conversations_and_national_housing_one() {
        JsonNode table = ask(PATH);

        assertThat(table.path("coverage").size()).isEqualTo(9);
        assertThat(row(table, "HOUSING", "").path("spans").valueStream().map(CoverageApiTest::told))
                .containsExactly(
                        "-2010 NOT_COLLECTED ", "2011-2012 REGISTER ", "2013-2025 NOT_COLLECTED ", "2026- REGISTER ");
        assertThat(row(table, "CONVERSATIONS", "COMPETENCE_TEAM")
                        .path("spans")
                        .valueStream()
                        .map(CoverageApiTest::told))
                .containsExactly("2009- NOT_COLLECTED ");
    }

    @Test
    void as_of_an_earlier_day_what_was_declared_later_does_not_count() {
        JsonNode then = ask(PATH + "?asOf=2020-01-01");

        assertThat(row(then, "CASES", "MINORITY_ADVISER").toString()).doesNotContain("demo-analyst");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', 422, /subject",
        "'{\"subject\": \"CASES\", \"from\": 2013, \"source\": \"REGISTER\"}', 422, /service",
        "'{\"subject\": \"HOUSING\", \"from\": 13, \"source\": \"REGISTER\"}', 422, /from",
        "'{\"subject\": \"HOUSING\", \"from\": 2013, \"to\": 2012, \"source\": \"REGISTER\"}', 422, /to",
        "'{\"subject\": \"HOUSING\", \"from\": 2026, \"source\": \"REGISTER\"}', 409, /source"
    })
    void what_cannot_be_declared_is_refused_with_a_pointer(String body, int status, String pointer) {
        var answer = services.commandAs("analyst").post("/api/v1/coverage", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(pointer);
    }

    @Test
    void only_an_analyst_declares() {
        assertThat(services.commandAs("mr")
                        .post(
                                "/api/v1/coverage",
                                "{\"subject\": \"HOUSING\", \"from\": 2013, \"source\": \"REGISTER\"}")
                        .status())
                .isEqualTo(403);
    }

    private static void declare(String body) {
        var answer = services.commandAs("analyst").post("/api/v1/coverage", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static String told(JsonNode span) {
        return Stream.of("from", "to")
                        .map(name -> span.path(name).asString(""))
                        .reduce((from, to) -> from + "-" + to)
                        .orElseThrow()
                + " " + span.path("source").asString() + " "
                + span.path("declaredBy").asString("");
    }

    private static JsonNode row(JsonNode table, String subject, String service) {
        return table.path("coverage")
                .valueStream()
                .filter(row -> row.path("subject").asString().equals(subject)
                        && row.path("service").asString("").equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode ask(String path) {
        var answer = services.queryAs("analyst")
                .send(services.queryAs("analyst").request(path).header("Accept-Language", "en"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
