package no.imdi.egnevalg.query.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.projection.Projections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Two schools count by days and by month; a count is corrected. */
class ConversationsQueryTest {

    private static final String PATH = "/api/v1/conversations";
    private static final String TABLE = "/api/v1/statistics/conversations";

    private static RunningServices services;
    private static String log;

    @BeforeAll
    static void fill() {
        services = RunningServices.start();
        log = record("SCHOOL-EAST-01", "2012-01-05", 12);
        record("SCHOOL-EAST-01", "2012-01-06", 3);
        record("SCHOOL-EAST-02", "2012-01", 700);
        record("SCHOOL-EAST-02", "2012-02", 0);
        record("SCHOOL-EAST-02", "2011-12", 5);
        Answer corrected = services.command()
                .post(
                        PATH + "/" + log + "/corrections",
                        1,
                        "{\"period\": \"2012-01-05\", \"conversations\": 21, \"reason\": \"OTHER_MISTAKE\"}");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> table("").path("position").asLong() == 6);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void months_are_added_up_over_all_units_as_corrected() {
        JsonNode year = table("?service=MINORITY_ADVISER&from=2012&to=2012").at("/services/0/years/0");

        assertThat(year.at("/months/0").toString()).isEqualTo("{\"month\":\"2012-01\",\"value\":724,\"units\":2}");
        assertThat(year.path("total").toString()).isEqualTo("{\"value\":724}");
        assertThat(year.path("averageAMonth").toString())
                .isEqualTo("{\"value\":362.0,\"numerator\":724,\"denominator\":2}");
    }

    @Test
    void a_month_that_was_counted_as_none_is_zero_and_one_that_was_not_counted_is_not() {
        JsonNode months = table("?service=MINORITY_ADVISER&from=2012&to=2012").at("/services/0/years/0/months");

        assertThat(months.get(1).toString()).isEqualTo("{\"month\":\"2012-02\",\"value\":0,\"units\":1}");
        assertThat(months.get(2).toString()).isEqualTo("{\"month\":\"2012-03\",\"status\":\"..\"}");
    }

    @Test
    void a_service_that_did_not_exist_or_records_none_has_no_figures_and_no_average() {
        JsonNode coordinators =
                table("?service=REGIONAL_COORDINATOR&from=2011&to=2012").at("/services/0");

        assertThat(coordinators.at("/years/0/total/status").asString()).isEqualTo(".");
        assertThat(coordinators.at("/years/1/total/status").asString())
                .as("they record no conversations")
                .isEqualTo(".");
        assertThat(coordinators.path("years").get(1).has("averageAMonth")).isFalse();
        assertThat(coordinators.path("label").asString()).isEqualTo("Regionale koordinatorer");
    }

    @Test
    void a_year_without_the_register_is_not_known_though_something_was_recorded_late() {
        JsonNode table = table("?service=MINORITY_ADVISER&from=2011&to=2012");

        assertThat(table.at("/services/0/years/0/months/11").toString())
                .isEqualTo("{\"month\":\"2011-12\",\"status\":\"..\"}");
        assertThat(table.at("/services/0/years/0/total/status").asString()).isEqualTo("..");
        assertThat(table.path("footnotes").size()).isEqualTo(3);
        assertThat(table.at("/footnotes/0").asString())
                .as("what nobody has recorded though the register was in use")
                .contains("mars 2012–desember 2012")
                .doesNotContain("2011");
        assertThat(table.at("/footnotes/1").asString()).endsWith("Minoritetsrådgivere 2012.");
        assertThat(table.at("/footnotes/2").asString()).contains("2011").doesNotContain("2012");
        assertThat(table.has("unfinishedYear")).isFalse();
    }

    @Test
    void without_a_question_it_is_all_services_in_the_latest_year_counted() {
        JsonNode table = table("");

        assertThat(table.path("from").asInt()).isEqualTo(2012);
        assertThat(table.path("to").asInt()).isEqualTo(2012);
        assertThat(table.path("services").size()).isEqualTo(4);
        assertThat(table("?from=2011").at("/services/0/years").size()).isEqualTo(2);
        assertThat(table("?to=2011").at("/services/0/years").size()).isEqualTo(1);
    }

    @Test
    void logs_are_listed_with_the_version_that_a_correction_needs() {
        JsonNode east = get("mr", PATH + "?month=2012-01");
        JsonNode school = get("mr2", PATH);

        assertThat(east.path("logs").size()).isEqualTo(1);
        assertThat(east.at("/logs/0/counts").toString())
                .isEqualTo(
                        "[{\"period\":\"2012-01-05\",\"conversations\":21},{\"period\":\"2012-01-06\",\"conversations\":3}]");
        assertThat(east.at("/logs/0/etag").asString()).isEqualTo("\"2\"");
        assertThat(east.at("/logs/0/region").asString()).isEqualTo("EAST");
        assertThat(east.path("more").asBoolean()).isFalse();
        assertThat(school.path("logs").findValuesAsString("month")).containsExactly("2012-02", "2012-01", "2011-12");
        assertThat(school.path("logs")
                        .valueStream()
                        .map(kept -> kept.path("posting").asString()))
                .containsOnly("SCHOOL-EAST-02");
    }

    @Test
    void a_log_is_read_by_the_unit_that_keeps_it() {
        assertThat(services.queryAs("mr").get(PATH + "/" + log).status()).isEqualTo(200);
    }

    @Test
    void a_log_of_another_unit_is_answered_like_one_that_is_not_there_and_either_is_a_row_of_the_access_log() {
        String none = UUID.randomUUID().toString();
        for (String version : List.of("", "?version=0", "?version=1", "?version=7")) {
            Answer hidden = services.queryAs("mr2").get(PATH + "/" + log + version);
            Answer absent = services.queryAs("mr2").get(PATH + "/" + none + version);

            assertThat(hidden.status() + " " + hidden.text()).isEqualTo(absent.status() + " " + absent.text());
            assertThat(absent.problem())
                    .isEqualTo(version.isEmpty() ? "conversation-log-not-found" : "version-not-available");
        }
        assertThat(new LogTable(services)
                        .rows("SELECT concat_ws(' ', outcome, detail) FROM access_log WHERE caller_id = 'demo-mr2'"
                                + " AND action = 'READ_CONVERSATIONS' AND outcome <> 'GRANTED' ORDER BY position"))
                .startsWith("DENIED conversation-log-not-found", "NOT_FOUND conversation-log-not-found")
                .contains("DENIED version-not-available", "NOT_FOUND version-not-available")
                .hasSize(8);
    }

    @Test
    void one_reads_what_one_wrote() {
        Answer written = services.commandAs("school-north-01").post(PATH, body("SCHOOL-NORTH-01", "2010-05", 9));
        String path = written.header("Location");

        Answer read = services.queryAs("school-north-01").get(path + "?version=0");

        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.body().path("total").asInt()).isEqualTo(9);
        assertThat(services.queryAs("school-north-01").get(path + "?version=1").problem())
                .isEqualTo("version-not-available");
        assertThat(services.queryAs("school-north-01")
                        .get(PATH + "/" + UUID.randomUUID())
                        .problem())
                .isEqualTo("conversation-log-not-found");
        assertThat(services.queryAs("school-north-01").get(PATH + "/position").problem())
                .isEqualTo("conversation-log-not-found");
    }

    @Test
    void a_replay_gives_the_same_answers() {
        String span = "?from=2011&to=2012";
        JsonNode services11And12 = table(span).path("services");
        JsonNode logs = get("mr", PATH + "?month=2012-01");

        services.queryBean(Projections.class)
                .named("conversations")
                .orElseThrow()
                .replay();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(table(span).path("services")).isEqualTo(services11And12);
            assertThat(get("mr", PATH + "?month=2012-01")).isEqualTo(logs);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/statistics/conversations?service=MR, unknown-code",
        "/statistics/conversations?from=2012&to=2011, span-reversed",
        "/statistics/conversations?from=2012-01, malformed-number",
        "/statistics/conversations?year=2012, unknown-parameter",
        "/conversations?posting=SCHOOL-EAST-02, unknown-parameter",
        "/conversations?month=2012-13, malformed-period",
        "/conversations?month=2012-01-05, malformed-period",
        "/conversations/some-log?version=x, malformed-number"
    })
    void a_question_that_makes_no_sense_is_refused(String question, String problem) {
        String user = question.startsWith("/statistics") ? "analyst" : "mr";
        Answer answer = services.queryAs(user).get("/api/v1" + question);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    private static String record(String posting, String period, int conversations) {
        Answer answer =
                services.commandAs(posting.toLowerCase(Locale.ROOT)).post(PATH, body(posting, period, conversations));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("logId").asString();
    }

    private static String body(String posting, String period, int conversations) {
        return """
                {"service": "MINORITY_ADVISER", "posting": "%s", "period": "%s", "conversations": %d}""".formatted(posting, period, conversations);
    }

    private static JsonNode table(String query) {
        return get("analyst", TABLE + query);
    }

    private static JsonNode get(String user, String path) {
        Answer answer = services.queryAs(user).get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
