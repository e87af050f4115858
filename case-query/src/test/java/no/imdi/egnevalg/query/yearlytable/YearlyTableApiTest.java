package no.imdi.egnevalg.query.yearlytable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class YearlyTableApiTest {

    private static final String TABLE = "/api/v1/statistics/yearly-table?service=";
    private static final String HISTORY = """
            {"service": "INTEGRATION_ADVISER", "years": [2009, 2010], "printedTotals": [94, 2],
             "rows": [{"category": "LEFT_ABROAD", "values": [87, 2]}, {"category": "FEARED_FGM", "values": [0, null]}]}""";

    private static RunningServices services;

    @BeforeAll
    static void fill() {
        services = RunningServices.start();
        services.commandAs("analyst").post("/api/v1/historical-counts", HISTORY);
        services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
        services.commandAs("embassy-amman").post("/api/v1/cases", embassyCase("2010-11-30"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> table("INTEGRATION_ADVISER&from=2009&to=2010")
                                .path("position")
                                .asLong()
                        == 3);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void a_printed_total_that_differs_is_shown_as_it_is_with_the_difference_beside_it() {
        JsonNode total = table("INTEGRATION_ADVISER&from=2009&to=2009").at("/totals/0");

        assertThat(total.path("value").asInt()).isEqualTo(94);
        assertThat(total.path("printedTotal").asInt()).isEqualTo(94);
        assertThat(total.path("uncategorised").asInt()).isEqualTo(7);
        assertThat(table("INTEGRATION_ADVISER&from=2009&to=2009")
                        .path("footnotes")
                        .toString())
                .contains("94")
                .contains("7");
    }

    @Test
    void a_case_registered_late_changes_no_printed_year_and_a_footnote_tells_of_it() {
        JsonNode table = table("INTEGRATION_ADVISER&from=2010&to=2010");

        assertThat(cell(table, "LEFT_ABROAD", 0).path("value").asInt()).isEqualTo(2);
        assertThat(table.at("/totals/0/value").asInt()).isEqualTo(2);
        assertThat(table.at("/totals/0/printedTotal").asInt()).isEqualTo(2);
        assertThat(table.at("/totals/0").has("uncategorised")).isFalse();
        assertThat(table.path("footnotes").toString()).contains("Saker åpnet i 2010 som står i registeret: 1.");
    }

    @Test
    void a_year_that_was_not_collected_has_no_zero_and_no_change_and_one_footnote_says_so() {
        JsonNode table = table("MINORITY_ADVISER&from=2012&to=2016");

        assertThat(table.path("rows")
                        .valueStream()
                        .map(row -> row.at("/cells/1/status").asString()))
                .containsOnly("..");
        assertThat(table.at("/totals/1/status").asString()).isEqualTo("..");
        assertThat(table.at("/totals/1/source").asString()).isEqualTo("NOT_COLLECTED");
        assertThat(table.at("/totals/1").has("change")).isFalse();
        assertThat(table.path("footnotes").toString())
                .contains("«..» står der tallet ikke er kjent: Minoritetsrådgivere 2013–2016.");
    }

    @Test
    void the_change_between_two_printed_years_is_that_of_their_totals() {
        JsonNode change = table("INTEGRATION_ADVISER&from=2010&to=2010").at("/totals/0/change");

        assertThat(change.toString()).isEqualTo("{\"cases\":-92,\"denominator\":94,\"percent\":-98}");
    }

    @Test
    void a_cell_tells_a_true_zero_from_not_in_use_and_not_collected() {
        JsonNode coordinators = table("REGIONAL_COORDINATOR&from=2011&to=2012");
        JsonNode history = table("INTEGRATION_ADVISER&from=2009&to=2010");
        JsonNode before = table("MINORITY_ADVISER&from=2011&to=2012");

        assertThat(cell(coordinators, "COMPLETED_FGM", 1).path("value").asInt(-1))
                .isZero();
        assertThat(cell(coordinators, "COMPLETED_FGM", 0).path("status").asString())
                .isEqualTo(".");
        assertThat(cell(coordinators, "OTHER", 1).path("status").asString()).isEqualTo(".");
        assertThat(coordinators.at("/totals/0/status").asString()).isEqualTo(".");
        assertThat(cell(history, "FEARED_FGM", 0).path("value").asInt(-1)).isZero();
        assertThat(cell(history, "FEARED_FGM", 1).path("status").asString()).isEqualTo("..");
        assertThat(cell(before, "LEFT_ABROAD", 0).path("status").asString()).isEqualTo("..");
        assertThat(before.at("/totals/0/status").asString()).isEqualTo("..");
        assertThat(cell(before, "LEFT_ABROAD", 1).path("value").asInt(-1)).isZero();
    }

    @Test
    void a_year_that_has_not_begun_is_not_collected() {
        JsonNode table = table("COMPETENCE_TEAM&from=2199&to=2199");

        assertThat(cell(table, "OTHER", 0).path("status").asString()).isEqualTo("..");
    }

    @Test
    void as_of_a_day_before_the_registration_the_register_is_empty() {
        JsonNode then = table("REGIONAL_COORDINATOR&from=2012&to=2012&asOf=2012-12-31");
        JsonNode now = table("REGIONAL_COORDINATOR&from=2012&to=2012");

        assertThat(then.at("/totals/0/value").asInt(-1)).isZero();
        assertThat(then.path("asOf").asString()).isEqualTo("2012-12-31");
        assertThat(now.at("/totals/0/value").asInt()).isEqualTo(1);
        assertThat(table("INTEGRATION_ADVISER&from=2009&to=2009&asOf=2012-12-31")
                        .at("/totals/0/status")
                        .asString())
                .isEqualTo("..");
    }

    @Test
    void without_a_span_the_table_goes_from_the_services_first_year_to_its_latest_counts() {
        assertThat(table("INTEGRATION_ADVISER")
                        .path("years")
                        .valueStream()
                        .map(JsonNode::asInt)
                        .toList())
                .isEqualTo(List.of(2009, 2010));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, nb, Regionale koordinatorer, Gjennomført TVE, overlappende",
        "nn-NO, nn, Regionale koordinatorar, Gjennomført TVE, overlappande",
        "'en-GB,en;q=0.8', en, Regional coordinators, Completed forced marriage, overlap",
        "'fr, no;q=0.5', nb, Regionale koordinatorer, Gjennomført TVE, overlappende",
        "'', nb, Regionale koordinatorer, Gjennomført TVE, overlappende"
    })
    void labels_and_footnotes_follow_the_language_asked_for(
            String accept, String language, String service, String category, String footnote) {
        var request = services.queryAs("analyst").request(TABLE + "REGIONAL_COORDINATOR&from=2012&to=2012");
        var answer = services.queryAs("analyst")
                .send(accept.isEmpty() ? request : request.header("Accept-Language", accept));

        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.body().path("label").asString()).isEqualTo(service);
        assertThat(answer.body().at("/rows/0/label").asString()).isEqualTo(category);
        assertThat(answer.body().at("/footnotes/0").asString()).contains(footnote);
    }

    @Test
    void a_new_name_for_a_category_is_a_break_in_the_series_and_shown_as_one() {
        JsonNode across = table("COMPETENCE_TEAM&from=2016&to=2017");
        JsonNode before = table("COMPETENCE_TEAM&from=2015&to=2016");

        assertThat(across.path("footnotes").toString()).contains("Negativ sosial kontroll", "Ekstrem kontroll", "2017");
        assertThat(before.path("footnotes").toString()).doesNotContain("Negativ sosial kontroll");
    }

    @ParameterizedTest
    @CsvSource({
        "'', missing-parameter",
        "service=KT, unknown-code",
        "service=COMPETENCE_TEAM&from=0, malformed-number",
        "service=COMPETENCE_TEAM&from=2012&to=2009, span-reversed",
        "service=COMPETENCE_TEAM&asOf=2012-02-30, malformed-date",
        "service=COMPETENCE_TEAM&asOf=2999-01-01, as-of-in-future",
        "service=COMPETENCE_TEAM&asof=2012-01-01, unknown-parameter",
        "service=COMPETENCE_TEAM&measure=cases, unknown-code",
        "service=COMPETENCE_TEAM&service=COMPETENCE_TEAM, repeated-parameter"
    })
    void a_question_that_makes_no_sense_is_refused(String query, String problem) {
        var answer = services.queryAs("analyst").get("/api/v1/statistics/yearly-table?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static String embassyCase(String openedOn) {
        return """
                {"service": "INTEGRATION_ADVISER", "posting": "EMBASSY-AMMAN", "openedOn": "%s", "category": "LEFT_ABROAD",
                 "ageBand": "AGE_18_20", "gender": "MALE", "referralSource": "FRIEND"}""".formatted(openedOn);
    }

    private static JsonNode table(String query) {
        var answer = services.queryAs("analyst").get(TABLE + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode cell(JsonNode table, String category, int year) {
        JsonNode rows = table.path("rows");
        int row = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).path("category").asString().equals(category))
                .findFirst()
                .orElseThrow();
        return rows.get(row).path("cells").get(year);
    }
}
