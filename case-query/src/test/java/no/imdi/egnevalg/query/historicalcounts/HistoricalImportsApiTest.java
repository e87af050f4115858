package no.imdi.egnevalg.query.historicalcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import no.imdi.egnevalg.query.RunningServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Two years are taken over, then one of them again; the counts of another service are taken over and withdrawn. */
class HistoricalImportsApiTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String PATH = "/api/v1/historical-counts";

    private static RunningServices services;
    private static String totals = "";
    private static String rows = "";
    private static String withdrawn = "";

    @BeforeAll
    static void take() {
        services = RunningServices.start();
        totals = take("{\"service\": \"COMPETENCE_TEAM\", \"years\": [2010, 2013], \"printedTotals\": [378, 401]}");
        rows = take("""
                {"service": "COMPETENCE_TEAM", "years": [2010],
                 "rows": [{"category": "LEFT_ABROAD", "values": [300]}, {"category": "FEARED_FGM", "values": [null]}]}""");
        withdrawn = take("{\"service\": \"MINORITY_ADVISER\", \"years\": [2010], \"printedTotals\": [260]}");
        var answer = services.commandAs("analyst").post(PATH + "/" + withdrawn + "/withdrawal", 0, "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        await().atMost(LONG).until(() -> one("", withdrawn).has("withdrawn"));
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void it_lists_every_import_latest_first() {
        JsonNode page = ask("");

        assertThat(page.path("imports").valueStream().map(HistoricalImportsApiTest::id))
                .containsSubsequence(withdrawn, rows, totals);
        assertThat(page.path("more").asBoolean()).isFalse();
        assertThat(page.path("position").asLong()).isPositive();
    }

    @Test
    void each_year_says_its_total_whether_it_has_rows_and_what_its_figures_come_from() {
        assertThat(one("", totals).path("years").valueStream().map(HistoricalImportsApiTest::told))
                .containsExactly("2010 378 false PRINTED " + rows, "2013 401 false NOT_COLLECTED ");
        assertThat(one("", rows).path("years").valueStream().map(HistoricalImportsApiTest::told))
                .containsExactly("2010 300 true PRINTED ");
    }

    @Test
    void it_says_when_and_by_which_role_it_was_made_and_withdrawn() {
        JsonNode made = one("", withdrawn);

        for (JsonNode act : List.of(made.path("imported"), made.path("withdrawn"))) {
            assertThat(act.path("byRole").asString()).isEqualTo("ANALYST");
            assertThat(act.at("/byRoleLabel/short").asString()).isEqualTo("Analyst");
            assertThat(act.path("at").asString()).endsWith("Z");
        }
        assertThat(made.path("version").asLong()).isEqualTo(1);
        assertThat(made.path("etag").asString()).isEqualTo("\"1\"");
        assertThat(one("", rows).has("withdrawn")).isFalse();
    }

    @Test
    void a_service_narrows_the_question() {
        assertThat(ask("?service=MINORITY_ADVISER")
                        .path("imports")
                        .valueStream()
                        .map(HistoricalImportsApiTest::id))
                .containsExactly(withdrawn);
        assertThat(ask("?service=INTEGRATION_ADVISER").path("imports").size()).isZero();
    }

    @Test
    void an_import_is_withdrawn_with_what_the_list_says_and_the_one_before_it_shows_again() {
        String first = take("{\"service\": \"REGIONAL_COORDINATOR\", \"years\": [2013], \"printedTotals\": [41]}");
        String second = take("{\"service\": \"REGIONAL_COORDINATOR\", \"years\": [2013], \"printedTotals\": [42]}");
        String own = "?service=REGIONAL_COORDINATOR";
        await().atMost(LONG).until(() -> ask(own).path("imports").size() == 2);
        assertThat(one(own, first).at("/years/0/replacedBy").asString()).isEqualTo(second);

        JsonNode listed = one(own, second);
        var answer = services.commandAs("analyst")
                .post(
                        PATH + "/" + id(listed) + "/withdrawal",
                        listed.path("version").asLong(),
                        "");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        await().atMost(LONG).until(() -> one(own, second).has("withdrawn"));
        assertThat(one(own, first).at("/years/0").has("replacedBy")).isFalse();
    }

    @Test
    void an_unknown_service_is_refused_and_only_an_analyst_asks() {
        assertThat(services.queryAs("analyst").get(PATH + "?service=SCHOOLS").problem())
                .isEqualTo("unknown-code");
        assertThat(services.queryAs("kt").get(PATH).status()).isEqualTo(403);
    }

    private static String told(JsonNode year) {
        return year.path("year").asInt() + " " + year.path("total").asInt() + " "
                + year.path("hasRows").asBoolean() + " " + year.path("source").asString() + " "
                + year.path("replacedBy").asString("");
    }

    private static String id(JsonNode row) {
        return row.path("importId").asString();
    }

    private static JsonNode one(String query, String importId) {
        return ask(query)
                .path("imports")
                .valueStream()
                .filter(row -> id(row).equals(importId))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String take(String body) {
        var answer = services.commandAs("analyst").post(PATH, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return id(answer.body());
    }

    private static JsonNode ask(String query) {
        var analyst = services.queryAs("analyst");
        var answer = analyst.send(analyst.request(PATH + query).header("Accept-Language", "en"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
