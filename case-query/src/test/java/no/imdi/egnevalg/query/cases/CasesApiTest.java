package no.imdi.egnevalg.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CasesApiTest {

    private static RunningServices services;
    private static final List<String> opened = new ArrayList<>();

    @BeforeAll
    static void openSome() {
        services = RunningServices.start();
        for (int day = 10; day < 20; day++) {
            opened.add(open(SampleEvents.REQUEST.replace("2012-04-11", "2012-05-" + day)));
        }
        opened.add(open("""
                {"service": "COMPETENCE_TEAM", "openedOn": "2013-01-07", "category": "OTHER",
                 "ageBand": "UNKNOWN", "gender": "UNKNOWN", "referralSource": "UDI"}"""));
        await().until(() -> list("").path("cases").size() == opened.size());
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void what_was_written_is_read_in_the_version_that_was_written() {
        String caseId = open(SampleEvents.REQUEST.replace("2012-04-11", "2012-02-01"));
        String path = "/api/v1/cases/" + caseId;
        assertThat(services.query().get(path + "?version=0").status()).isEqualTo(200);

        var corrected = services.command().post(path + "/corrections", 0, """
                {"reason": "WRONG_PERSON_DETAILS", "gender": "MALE"}""");
        assertThat(corrected.header("ETag")).isEqualTo("\"1\"");
        var read = services.query().get(path + "?version=1");

        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.body().path("gender").asString()).isEqualTo("MALE");
        assertThat(read.body().path("version").asInt()).isEqualTo(1);

        services.command().post(path + "/voiding", 1, "{\"reason\": \"TEST_REGISTRATION\"}");
        assertThat(services.query()
                        .get(path + "?version=2")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("VOID");
    }

    @Test
    void a_version_that_does_not_come_is_a_404_that_may_be_asked_again() {
        var answer = services.query().get("/api/v1/cases/" + opened.getFirst() + "?version=7");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("version-not-available");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void a_case_that_is_not_there_is_a_404() {
        var answer = services.query().get("/api/v1/cases/" + UUID.randomUUID());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("case-not-found");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_latest_first() {
        List<String> seen = new ArrayList<>();
        List<String> days = new ArrayList<>();
        JsonNode page = list("&limit=3&year=2012&service=REGIONAL_COORDINATOR&category=FEARED_FORCED_MARRIAGE");
        while (true) {
            page.path("cases").forEach(found -> {
                seen.add(found.path("caseId").asString());
                days.add(found.path("openedOn").asString());
            });
            if (page.path("next").isMissingNode()) {
                break;
            }
            page = list("&limit=3&year=2012&service=REGIONAL_COORDINATOR&category=FEARED_FORCED_MARRIAGE&after="
                    + page.path("next").asString());
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(opened.subList(0, 10));
        assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_case_is_found_by_its_number_as_people_say_it() {
        JsonNode one = list("&limit=1").path("cases").get(0);
        String number = one.path("caseNumber")
                .asString()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("-", "");

        JsonNode found = list("&caseNumber=" + number).path("cases");

        assertThat(found.findValuesAsString("caseId"))
                .containsExactly(one.path("caseId").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "service=COMPETENCE_TEAM, 1",
        "year=2013, 1",
        "state=OPEN&year=2013, 1",
        "state=VOID&year=2013, 0",
        "category=OTHER, 1",
        "service=COMPETENCE_TEAM&year=2012, 0"
    })
    void filters_narrow_the_list(String filter, int expected) {
        assertThat(list("&" + filter).path("cases")).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "service=KT, unknown-code",
        "year=twelve, malformed-number",
        "year=99999, malformed-number",
        "state=CLOSED_, unknown-code",
        "category=, unknown-code",
        "limit=0, malformed-number",
        "limit=201, malformed-number",
        "after=abc, malformed-cursor",
        "after=%F0%9F, malformed-request",
        "caseNumber=AAAA-AAAA-A, malformed-case-number",
        "sort=openedOn, unknown-parameter",
        "year=2012&year=2013, repeated-parameter"
    })
    void a_parameter_that_makes_no_sense_is_named(String parameter, String problem) {
        var answer = services.query().get("/api/v1/cases?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    private static String open(String body) {
        var answer = services.command().post("/api/v1/cases", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    private static JsonNode list(String filter) {
        var answer = services.query().get("/api/v1/cases?" + filter.replaceFirst("^&", ""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
