package no.imdi.egnevalg.query.grants;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The owner of a case learns at once that somebody saw it in an emergency. */
class EmergenciesOfOwnersTest {

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
    void it_stands_in_the_timeline_and_in_the_inbox() {
        String caseId = cases.open();
        assertThat(timeline("mr", caseId)).isEmpty();

        declare(caseId);

        for (JsonNode told :
                List.of(timeline("mr", caseId).get(0), inbox("mr", caseId).getFirst())) {
            assertThat(told.path("caseId").asString()).isEqualTo(caseId);
            assertThat(told.path("caseNumber").asString()).isEqualTo(cases.numberOf(caseId));
            assertThat(told.path("by").asString()).isEqualTo("demo-mr2");
            assertThat(told.path("unit").asString()).endsWith("SCHOOL-EAST-02");
            assertThat(told.path("reason").asString()).isEqualTo("JOURNEY_IMMINENT");
            assertThat(told.path("reasonLabel").path("short").asString()).isNotEmpty();
            assertThat(told.toString()).doesNotContain("tonight");
        }
    }

    @Test
    void nobody_else_is_told() {
        String caseId = cases.open();
        declare(caseId);
        services.queryAs("kt").post("/api/v1/stated-purposes", """
                {"caseNumber": "%s", "purpose": "QUALITY_REVIEW", "explanation": "Yearly review of the work."}""".formatted(cases.numberOf(caseId)));

        for (String user : List.of("mr2", "kt")) {
            assertThat(timeline(user, caseId)).isEmpty();
            assertThat(inbox(user, caseId)).isEmpty();
        }
        assertThat(inbox("rk", caseId)).isEmpty();
    }

    @Test
    void a_reason_that_is_no_code_of_the_list_is_told_as_it_stands_in_the_log() {
        String caseId = cases.open();
        declare(caseId);

        new LogTable(services).tamper("UPDATE access_log SET purpose = 'NO_REASON' WHERE case_id = '" + caseId + "'");

        assertThat(inbox("mr", caseId).getFirst().at("/reasonLabel/short").asString())
                .isEqualTo("NO_REASON");
        assertThat(timeline("mr", caseId).get(0).path("reason").asString()).isEqualTo("NO_REASON");
    }

    @Test
    void the_inbox_tells_it_for_two_weeks_and_the_timeline_for_good() {
        String caseId = cases.open();
        declare(caseId);

        new LogTable(services)
                .tamper("UPDATE access_log SET at = at - interval '15 days',"
                        + " valid_until = valid_until - interval '15 days' WHERE case_id = '" + caseId + "'");

        assertThat(inbox("mr", caseId)).isEmpty();
        assertThat(timeline("mr", caseId)).hasSize(1);
    }

    private static void declare(String caseId) {
        Answer declared =
                services.queryAs("mr2").post("/api/v1/emergency-access", """
                {"caseNumber": "%s", "reason": "JOURNEY_IMMINENT", "explanation": "They leave tonight."}""".formatted(cases.numberOf(caseId)));
        assertThat(declared.status()).as(declared.text()).isEqualTo(201);
    }

    private static JsonNode timeline(String user, String caseId) {
        Answer answer = services.queryAs(user).get(path(caseId) + "/timeline");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("emergencies");
    }

    private static List<JsonNode> inbox(String user, String caseId) {
        Answer answer = services.queryAs(user).get("/api/v1/inbox");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body()
                .path("emergencies")
                .valueStream()
                .filter(each -> each.path("caseId").asString().equals(caseId))
                .toList();
    }
}
