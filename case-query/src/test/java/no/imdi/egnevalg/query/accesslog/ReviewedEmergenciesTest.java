package no.imdi.egnevalg.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every emergency is looked at by a privacy officer, and it can be seen which has not been yet. */
class ReviewedEmergenciesTest {

    private static final String EMERGENCIES = "/api/v1/access-log/emergencies";
    private static final String WORDS = "They leave tonight.";

    private static RunningServices services;
    private static CasesOfSchools cases;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        cases = new CasesOfSchools(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void what_has_been_reviewed_waits_no_more_and_says_by_whom_and_when() {
        String one = declared();
        String other = declared();
        long position = positionOf(one);

        Answer reviewed = review("privacy", position);

        assertThat(reviewed.status()).as(reviewed.text()).isEqualTo(200);
        assertThat(reviewed.body().path("reviewedBy").asString()).isEqualTo("demo-privacy");
        assertThat(caseIds("?reviewed=false")).contains(other).doesNotContain(one);
        assertThat(caseIds("?reviewed=true")).contains(one).doesNotContain(other);
        assertThat(caseIds("")).startsWith(other, one);
        JsonNode told = emergencies("?reviewed=true").get(0);
        assertThat(told.path("reviewedBy").asString()).isEqualTo("demo-privacy");
        assertThat(told.path("reviewedAt").asString())
                .isEqualTo(reviewed.body().path("reviewedAt").asString());
        assertThat(told.path("entry").path("explanation").asString()).isEqualTo(WORDS);
        assertThat(new LogTable(services).about(one))
                .contains("demo-privacy REVIEW_EMERGENCY - GRANTED position=" + position);
    }

    @Test
    void the_first_review_counts() {
        long position = positionOf(declared());
        Answer first = review("privacy", position);

        Answer second = review("privacy2", position);

        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void pages_follow_each_other() {
        declared();
        declared();
        Answer page = services.queryAs("privacy").get(EMERGENCIES + "?limit=1");

        String next = page.body().path("next").asString();

        assertThat(caseIds("?limit=1&after=" + next)).isEqualTo(caseIds("").subList(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "x", "-1", "999999999999999999", "9999999999999999999"})
    void where_no_emergency_stands_there_is_nothing_to_review(String position) {
        Answer refused = services.queryAs("privacy").post(EMERGENCIES + "/" + position + "/review", "");

        assertThat(refused.status() + " " + refused.problem()).isEqualTo("404 emergency-not-found");
    }

    @Test
    void it_is_for_privacy_officers() {
        long position = positionOf(declared());

        for (String user : List.of("mr", "mr2", "kt", "analyst", "operator")) {
            assertThat(review(user, position).problem()).isEqualTo("not-permitted");
            assertThat(services.queryAs(user).get(EMERGENCIES).problem()).isEqualTo("not-permitted");
        }
        assertThat(services.queryAs("privacy").get(EMERGENCIES + "?reviewed=no").problem())
                .isEqualTo("malformed-boolean");
        assertThat(services.queryAs("privacy").get(EMERGENCIES + "?after=x").problem())
                .isEqualTo("malformed-cursor");
    }

    private static String declared() {
        String caseId = cases.open();
        Answer declared = services.queryAs("mr2").post("/api/v1/emergency-access", """
                {"caseNumber": "%s", "reason": "JOURNEY_IMMINENT", "explanation": "%s"}""".formatted(
                        cases.numberOf(caseId).toLowerCase(Locale.ROOT), WORDS));
        assertThat(declared.status()).as(declared.text()).isEqualTo(201);
        return caseId;
    }

    private static long positionOf(String caseId) {
        return emergencies("")
                .valueStream()
                .map(emergency -> emergency.path("entry"))
                .filter(entry -> entry.path("caseId").asString().equals(caseId))
                .mapToLong(entry -> entry.path("position").asLong())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> caseIds(String query) {
        return emergencies(query)
                .valueStream()
                .map(emergency -> emergency.path("entry").path("caseId").asString())
                .toList();
    }

    private static JsonNode emergencies(String query) {
        Answer answer = services.queryAs("privacy").get(EMERGENCIES + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("emergencies");
    }

    private static Answer review(String user, long position) {
        return services.queryAs(user).post(EMERGENCIES + "/" + position + "/review", "");
    }
}
