package no.imdi.egnevalg.query.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.projection.Projections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Four offers: one moved in in 2011 and out in 2012, one moved in in 2012 with two children, one withdrawn, one open.
 */
class HousingQueryTest {

    private static final String PATH = "/api/v1/housing";
    private static final String REPORT = "/api/v1/statistics/housing?year=";

    private static RunningServices services;
    private static long version = -1;
    private static String open;
    private static String stay;

    @BeforeAll
    static void fill() {
        services = RunningServices.start();
        assertThat(services.queryAs("kt").get(PATH).text())
                .isEqualTo("{\"residents\":0,\"openOffers\":[],\"stays\":[],\"position\":0}");
        act("/capacity", "{\"on\": \"2011-03-01\", \"units\": 10, \"places\": 15}");
        act("/capacity", "{\"on\": \"2012-01-01\", \"units\": 19, \"places\": 28}");
        String first = offer("2011-11-20", "FEMALE", 0, "CRISIS_SHELTER");
        act("/offers/" + first + "/moving-in", "{\"on\": \"2011-12-01\"}");
        stay = offer("2012-02-01", "MALE", 2, "POLICE");
        act("/offers/" + stay + "/moving-in", "{\"on\": \"2012-02-06\"}");
        String withdrawn = offer("2012-03-01", "FEMALE", 0, "POLICE");
        act("/offers/" + withdrawn + "/withdrawal", "{\"on\": \"2012-03-03\", \"reason\": \"CHANGED_MIND\"}");
        String error = offer("2012-03-01", "FEMALE", 0, "POLICE");
        act("/offers/" + error + "/withdrawal", "{\"on\": \"2012-03-03\", \"reason\": \"ENTERED_IN_ERROR\"}");
        open = offer("2012-12-20", "UNKNOWN", 1, "UNKNOWN");
        act("/offers/" + first + "/moving-out", "{\"on\": \"2012-04-30\"}");
        assertThat(services.queryAs("kt").get(PATH + "?version=" + version).status())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void today_there_are_places_residents_and_an_open_offer_and_a_version_to_act_on() {
        Answer answer = services.queryAs("kt").get(PATH);

        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
        assertThat(answer.body().path("version").asLong()).isEqualTo(version);
        assertThat(answer.body().path("capacity").toString())
                .isEqualTo("{\"on\":\"2012-01-01\",\"units\":19,\"places\":28}");
        assertThat(answer.body().path("residents").asInt()).isEqualTo(3);
        assertThat(answer.body().path("openOffers").toString()).isEqualTo("""
                [{"offerId":"%s","offeredOn":"2012-12-20","gender":"UNKNOWN","ageBand":"AGE_18_20",\
                "accompanyingChildren":1,"referrer":"UNKNOWN","labels":{\
                "gender":{"short":"Ukjent kjønn","long":"Ukjent kjønn"},"ageBand":{"short":"18–20 år","long":"18–20 år"},\
                "referrer":{"short":"Ukjent","long":"Ukjent henviser"}}}]""".formatted(open));
        assertThat(answer.body().path("stays").toString())
                .isEqualTo("[{\"offerId\":\"%s\",\"movedInOn\":\"2012-02-06\",\"persons\":3}]".formatted(stay));
    }

    @Test
    void the_paragraph_counts_placements_and_persons_apart() {
        JsonNode report = report(2012);

        assertThat(report.path("capacity").path("places").asInt()).isEqualTo(28);
        assertThat(report.path("offers").asInt()).isEqualTo(3);
        assertThat(report.path("movedIn").toString()).isEqualTo("""
                {"placements":1,"yearBefore":1,"persons":{"women":0,"men":1,"other":0,"unknown":0,"children":2,"total":3}}""");
        assertThat(report.at("/withdrawnBeforeMovingIn/total").asInt()).isEqualTo(1);
        assertThat(report.at("/withdrawnBeforeMovingIn/reasons").toString())
                .contains("{\"code\":\"CHANGED_MIND\",\"label\":\"Ombestemte seg\",\"count\":1}")
                .doesNotContain("ENTERED_IN_ERROR");
        assertThat(report.path("sinceFirstYear").toString()).isEqualTo("""
                {"firstYear":2011,"offers":4,"withdrawnBeforeMovingIn":1,"movedIn":2,\
                "persons":{"women":1,"men":1,"other":0,"unknown":0,"children":2,"total":4}}""");
    }

    @Test
    void every_referrer_has_a_row_and_unknown_its_own() {
        JsonNode referrers = report(2012).path("referrers");

        assertThat(referrers.size()).isEqualTo(19);
        assertThat(row(referrers, "POLICE").path("share").toString())
                .isEqualTo("{\"percent\":100,\"numerator\":1,\"denominator\":1}");
        assertThat(row(referrers, "UNKNOWN").path("placements").asInt(-1)).isZero();
        assertThat(row(referrers, "POLICE").path("label").asString()).isEqualTo("Politiet");
    }

    @Test
    void occupancy_is_the_place_days_taken_over_those_there_were() {
        JsonNode year = report(2012).path("occupancy");
        JsonNode firstYear = report(2011).path("occupancy");

        assertThat(year.at("/months/1").toString())
                .as("one all of February, three from the 6th on, 28 places on 29 days")
                .isEqualTo("{\"month\":\"2012-02\",\"share\":{\"percent\":12,\"numerator\":101,\"denominator\":812}}");
        assertThat(year.at("/months/3/share/numerator").asInt())
                .as("the day they left on is not theirs")
                .isEqualTo(29 + 3 * 30);
        assertThat(year.path("share").toString())
                .as("one until 30 April, three from 6 February, 28 places on 366 days")
                .isEqualTo("{\"percent\":11,\"numerator\":1110,\"denominator\":10248}");
        assertThat(firstYear.at("/months/1").toString()).isEqualTo("{\"month\":\"2011-02\",\"status\":\".\"}");
        assertThat(firstYear.path("share").toString())
                .as("15 places from 1 March, one of them taken in December")
                .isEqualTo("{\"percent\":1,\"numerator\":31,\"denominator\":4590}");
    }

    @Test
    void where_nobody_moved_in_there_are_no_shares() {
        JsonNode report = report(2026);

        assertThat(report.at("/movedIn/placements").asInt(-1)).isZero();
        assertThat(report.path("referrers")).noneMatch(referrer -> referrer.has("share"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2014, 2199})
    void of_a_year_in_which_nothing_was_collected_there_are_no_figures(int year) {
        JsonNode report = report(year);

        assertThat(report.path("status").asString()).isEqualTo("..");
        assertThat(report.propertyNames())
                .doesNotContain("offers", "movedIn", "withdrawnBeforeMovingIn", "occupancy", "sinceFirstYear");
        assertThat(report.path("referrers").size()).isZero();
        assertThat(report.at("/footnotes/0").asString()).contains(Integer.toString(year));
    }

    @Test
    void sums_that_take_in_a_year_that_is_not_known_are_left_out() {
        assertThat(report(2011).path("movedIn").has("yearBefore")).isFalse();
        assertThat(report(2012).at("/movedIn/yearBefore").asInt(-1)).isEqualTo(1);
        assertThat(report(2012).has("sinceFirstYear")).isTrue();
        assertThat(report(2026).has("sinceFirstYear")).isFalse();
    }

    @Test
    void a_replay_gives_the_same_answers() {
        String report = services.queryAs("analyst").get(REPORT + 2012).text();
        String now = services.queryAs("kt").get(PATH).text();

        services.queryBean(Projections.class).named("housing").orElseThrow().replay();

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(services.queryAs("analyst").get(REPORT + 2012).text()).isEqualTo(report);
            assertThat(services.queryAs("kt").get(PATH).text()).isEqualTo(now);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/statistics/housing, missing-parameter, 400",
        "/statistics/housing?year=12, malformed-number, 400",
        "/statistics/housing?year=2012-01, malformed-number, 400",
        "/statistics/housing?year=2012&asOf=2012-01-01, unknown-parameter, 400",
        "/housing?version=-1, malformed-number, 400",
        "/housing?version=999999999, version-not-available, 404",
        "/housing?on=2012-01-01, unknown-parameter, 400"
    })
    void a_question_that_makes_no_sense_is_refused(String question, String problem, int status) {
        String user = question.startsWith("/statistics") ? "analyst" : "kt";
        Answer answer = services.queryAs(user).get("/api/v1" + question);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    private static String offer(String on, String gender, int children, String referrer) {
        return act("/offers", """
                {"on": "%s", "gender": "%s", "ageBand": "AGE_18_20", "accompanyingChildren": %d, "referrer": "%s"}""".formatted(on, gender, children, referrer))
                .path("offerId")
                .asString();
    }

    /** Every act from the version of the one before. */
    private static JsonNode act(String path, String body) {
        var request = services.commandAs("kt")
                .request(PATH + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
        Answer answer = services.commandAs("kt")
                .send(version < 0 ? request : request.header("If-Match", "\"" + version + "\""));
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        version = answer.body().path("version").asLong();
        return answer.body();
    }

    private static JsonNode row(JsonNode rows, String code) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode report(int year) {
        Answer answer = services.queryAs("analyst").get(REPORT + year);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
