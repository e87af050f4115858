package no.imdi.egnevalg.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CasesApiTest {

    private static RunningServices services;
    private static final List<String> opened = new ArrayList<>();

    @BeforeAll
    static void openSome() throws SQLException {
        services = RunningServices.start();
        for (int day = 10; day < 20; day++) {
            opened.add(open(SampleEvents.REQUEST.replace("2012-04-11", "2012-05-" + day)));
        }
        opened.add(open(SampleEvents.REQUEST
                .replace("2012-04-11", "2013-01-07")
                .replace("FEARED_FORCED_MARRIAGE", "LEFT_ABROAD")));
        opened.add(open(SampleEvents.REQUEST.replace("2012-04-11", "2014-02-03")));
        handOverAndClose(opened.getLast());
        await().atMost(Duration.ofMinutes(1)).until(() -> list("").path("cases").size() == opened.size() - 1);
    }

    private static void handOverAndClose(String caseId) throws SQLException {
        LocalDate on = LocalDate.of(2014, 3, 3);
        Recorded recorded = new Recorded(Instant.parse("2014-03-03T10:00:00Z"), Author.UNIDENTIFIED);
        Unit from = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null);
        Unit to = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-WEST-01");
        try (Connection connection = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.insert(connection, caseId, 1, new CaseFileHandedOver(caseId, on, from, to, recorded));
            EventTable.insert(
                    connection, caseId, 2, new CaseFileClosed(caseId, on, ClosureOutcome.SITUATION_IMPROVED, recorded));
        }
        assertThat(services.queryAs("school-west-01")
                        .get("/api/v1/cases/" + caseId + "?version=2")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_case_that_was_handed_over_and_closed_tells_so_and_who_opened_it() {
        JsonNode one = services.queryAs("school-west-01")
                .get("/api/v1/cases/" + opened.getLast())
                .body();

        assertThat(one.path("service").asString()).isEqualTo("REGIONAL_COORDINATOR");
        assertThat(one.at("/owner/service").asString()).isEqualTo("MINORITY_ADVISER");
        assertThat(one.at("/owner/posting").asString()).isEqualTo("SCHOOL-WEST-01");
        assertThat(one.path("state").asString()).isEqualTo("CLOSED");
        assertThat(one.path("closedOn").asString()).isEqualTo("2014-03-03");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Frykt for TVE, Frykt for tvangsekteskap, Regionale koordinatorer, Mangfoldsrådgivere",
        "nn, Frykt for TVE, Frykt for tvangsekteskap, Regionale koordinatorar, Mangfaldsrådgivarar",
        "en, Fear of forced marriage, Fear of forced marriage, Regional coordinators, Diversity advisers"
    })
    void the_codes_of_a_case_stand_with_their_short_and_long_labels(
            String language, String inTables, String inFull, String service, String owner) {
        TestClient school = services.queryAs("school-west-01");

        var answer =
                school.send(school.request("/api/v1/cases/" + opened.getLast()).header("Accept-Language", language));

        JsonNode labels = answer.body().path("labels");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.body().path("category").asString()).isEqualTo("FEARED_FORCED_MARRIAGE");
        assertThat(labels.at("/category/short").asString()).isEqualTo(inTables);
        assertThat(labels.at("/category/long").asString()).isEqualTo(inFull);
        assertThat(labels.at("/categoryNow/long").asString()).isEqualTo(inFull);
        assertThat(labels.at("/service/short").asString()).isEqualTo(service);
        assertThat(labels.at("/owner/service/short").asString()).isEqualTo(owner);
        assertThat(labels.path("risk").isMissingNode()).isTrue();
    }

    @Test
    void a_code_has_one_label_in_all_that_is_answered_about_a_case() {
        var old = services.commandAs("school-east-01").post("/api/v1/cases", """
                {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2013-03-04",
                 "category": "FEARED_LEFT_ABROAD", "ageBand": "AGE_16_17", "gender": "MALE", "referralSource": "SCHOOL"}""");
        assertThat(old.status()).as(old.text()).isEqualTo(201);
        TestClient school = services.queryAs("school-east-01");
        String path = "/api/v1/cases/" + old.body().path("caseId").asString();

        JsonNode labels = school.send(school.request(path + "?version=0").header("Accept-Language", "nb"))
                .body()
                .path("labels");
        JsonNode timeline = school.send(
                        school.request(path + "/timeline?version=0").header("Accept-Language", "nb"))
                .body();

        assertThat(labels.path("category")).isEqualTo(labels.path("categoryNow"));
        assertThat(labels.at("/category/long").asString()).isEqualTo("Frykt for ufrivillig opphold i utlandet");
        assertThat(labels.path("service")).isEqualTo(labels.at("/owner/service"));
        assertThat(labels.at("/service/long").asString()).isEqualTo("Mangfoldsrådgivere");
        assertThat(timeline.at("/entries/0/details").toString())
                .contains("Frykt for ufrivillig opphold i utlandet")
                .doesNotContain("etterlatt");
        assertThat(timeline.at("/labels/service/long").asString()).isEqualTo("Mangfoldsrådgivere");
    }

    @Test
    void the_codes_of_possible_duplicates_stand_with_their_labels() {
        TestClient west = services.queryAs("rk");

        var answer = west.send(west.request("/api/v1/cases/" + opened.get(3) + "/possible-duplicates")
                .header("Accept-Language", "nb"));

        assertThat(answer.header("Content-Language")).isEqualTo("nb");
        assertThat(answer.body().at("/possibleDuplicates/0/labels/service/long").asString())
                .isEqualTo("Regionale koordinatorer");
    }

    @Test
    void cases_opened_on_days_near_each_other_are_possible_duplicates() {
        String path = "/api/v1/cases/" + opened.get(3) + "/possible-duplicates";
        JsonNode hints = services.queryAs("rk").get(path + "?version=0").body().path("possibleDuplicates");

        assertThat(hints.size()).isGreaterThanOrEqualTo(9);
        assertThat(hints.findValuesAsString("caseId")).doesNotContain(opened.get(3), opened.getLast());
        assertThat(hints.get(0).path("daysBetween").asInt()).isEqualTo(1);
        assertThat(hints.get(0).path("grounds").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "SAME_AGE_BAND", "SAME_GENDER", "SAME_CATEGORY", "SAME_REGION", "OPENED_WITHIN_60_DAYS");
    }

    @ParameterizedTest
    @CsvSource({
        "?version=x, 400, malformed-number",
        "?version=-1, 400, malformed-number",
        "?days=60, 400, unknown-parameter",
        "'', 404, case-not-found"
    })
    void possible_duplicates_of_what_makes_no_sense_are_refused(String query, int status, String problem) {
        var answer = services.queryAs("rk").get("/api/v1/cases/" + UUID.randomUUID() + "/possible-duplicates" + query);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void what_was_written_is_read_in_the_version_that_was_written() {
        String caseId = open(SampleEvents.REQUEST.replace("2012-04-11", "2012-02-01"));
        String path = "/api/v1/cases/" + caseId;
        assertThat(services.queryAs("rk").get(path + "?version=0").status()).isEqualTo(200);

        var corrected = services.commandAs("rk").post(path + "/corrections", 0, """
                {"reason": "WRONG_PERSON_DETAILS", "gender": "MALE"}""");
        assertThat(corrected.header("ETag")).isEqualTo("\"1\"");
        var read = services.queryAs("rk").get(path + "?version=1");

        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.body().path("gender").asString()).isEqualTo("MALE");
        assertThat(read.body().path("version").asInt()).isEqualTo(1);

        services.commandAs("rk").post(path + "/voiding", 1, "{\"reason\": \"TEST_REGISTRATION\"}");
        assertThat(services.queryAs("rk")
                        .get(path + "?version=2")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("VOID");
    }

    @Test
    void a_version_that_does_not_come_is_a_404_that_may_be_asked_again() {
        var answer = services.queryAs("rk").get("/api/v1/cases/" + opened.getFirst() + "?version=7");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("version-not-available");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void a_case_that_is_not_there_is_a_404() {
        var answer = services.queryAs("rk").get("/api/v1/cases/" + UUID.randomUUID());

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%20",
                "-",
                "%E2%80%91",
                "%E2%80%93",
                "%E2%88%92",
                "%C2%A0",
                "%E2%80%89",
                "%C2%AD",
                "%E2%80%8B"
            })
    void a_case_is_found_by_its_number_as_people_say_and_paste_it(String between) {
        JsonNode one = list("&limit=1").path("cases").get(0);
        String number = one.path("caseNumber")
                .asString()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("-", between);

        JsonNode found = list("&caseNumber=" + number).path("cases");

        assertThat(found.findValuesAsString("caseId"))
                .containsExactly(one.path("caseId").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "rk, service=REGIONAL_COORDINATOR&year=2013, 1",
        "rk, service=COMPETENCE_TEAM, 0",
        "rk, year=2013, 1",
        "rk, year=2014, 0",
        "rk, state=OPEN&year=2013, 1",
        "rk, state=VOID&year=2013, 0",
        "rk, state=ERASED, 0",
        "rk, category=LEFT_ABROAD, 1",
        "rk, category=OTHER, 0",
        "rk, owner=MINORITY_ADVISER, 0",
        "school-west-01, '', 1",
        "school-west-01, service=REGIONAL_COORDINATOR, 1",
        "school-west-01, service=MINORITY_ADVISER, 0",
        "school-west-01, state=CLOSED, 1",
        "school-west-01, state=CLOSED&year=2013, 0",
        "school-west-01, owner=MINORITY_ADVISER, 1",
        "school-west-01, owner=REGIONAL_COORDINATOR, 0",
        "kt, '', 0",
        "mr, year=2012, 0"
    })
    void filters_narrow_the_list_of_ones_own_cases(String user, String filter, int expected) {
        var answer = services.queryAs(user).get("/api/v1/cases?" + filter);

        assertThat(answer.body().path("cases")).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "service=KT, unknown-code",
        "year=twelve, malformed-number",
        "year=99999, malformed-number",
        "state=CLOSED_, unknown-code",
        "owner=RK, unknown-code",
        "owner=, unknown-code",
        "category=, unknown-code",
        "limit=0, malformed-number",
        "limit=201, malformed-number",
        "after=abc, malformed-cursor",
        "after=%F0%9F, malformed-request",
        "caseNumber=AAAA-AAAA-A, malformed-case-number",
        "sort=openedOn, unknown-code",
        "order=openedOn, unknown-parameter",
        "year=2012&year=2013, repeated-parameter"
    })
    void a_parameter_that_makes_no_sense_is_named(String parameter, String problem) {
        var answer = services.queryAs("rk").get("/api/v1/cases?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    private static String open(String body) {
        var answer = services.commandAs("rk").post("/api/v1/cases", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    private static JsonNode list(String filter) {
        var answer = services.queryAs("rk").get("/api/v1/cases?" + filter.replaceFirst("^&", ""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
