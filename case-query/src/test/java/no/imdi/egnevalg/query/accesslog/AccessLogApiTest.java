package no.imdi.egnevalg.query.accesslog;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccessLogApiTest {

    private static final String LOG = "/api/v1/access-log";
    private static final String VERIFICATION = LOG + "/verification";

    private RunningServices services;
    private String caseId;

    @BeforeEach
    void start() {
        services = RunningServices.start();
        caseId = new CasesOfSchools(services).open();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void it_is_read_by_case_person_outcome_and_page_and_reading_it_is_logged() {
        services.queryAs("mr2").get(path(caseId));
        services.queryAs("mr2").get(path(caseId) + "/timeline");

        assertThat(actions("?caseId=" + caseId + "&outcome=DENIED")).containsExactly("READ_TIMELINE", "READ_CASE");
        assertThat(actions("?callerId=demo-mr2")).containsExactly("READ_TIMELINE", "READ_CASE");
        assertThat(actions("?callerId=demo-mr2&action=READ_CASE")).containsExactly("READ_CASE");
        assertThat(actions("?callerId=demo-mr2&to=2012-12-31")).isEmpty();
        assertThat(actions("?callerId=demo-mr2&from=2012-12-31")).hasSize(2);
        JsonNode first = services.queryAs("privacy")
                .get(LOG + "?callerId=demo-mr2&limit=1")
                .body();
        assertThat(first.at("/entries/0/action").asString()).isEqualTo("READ_TIMELINE");
        assertThat(actions(
                        "?callerId=demo-mr2&limit=1&after=" + first.path("next").asString()))
                .containsExactly("READ_CASE");
        assertThat(new LogTable(services).about(caseId)).contains("demo-privacy READ_ACCESS_LOG - GRANTED hits=2");
    }

    @Test
    void each_case_whose_explanation_is_opened_has_an_entry() {
        CasesOfSchools cases = new CasesOfSchools(services);
        String other = cases.open();
        String erased = cases.open();
        List.of(caseId, other, erased).forEach(this::declareEmergency);
        services.dataKeys().destroy(erased);
        services.queryAs("mr2").get(path(cases.open()));

        assertThat(entriesOf("?callerId=demo-mr2"))
                .containsExactlyInAnyOrder(
                        "demo-privacy READ_ACCESS_LOG - GRANTED hits=4;caller=demo-mr2",
                        "demo-privacy READ_ACCESS_LOG " + caseId + " GRANTED shown",
                        "demo-privacy READ_ACCESS_LOG " + other + " GRANTED shown");
        assertThat(entriesOf("?action=BREAK_GLASS&caseId=" + caseId))
                .containsExactly("demo-privacy READ_ACCESS_LOG " + caseId + " GRANTED hits=1");
    }

    @Test
    void who_looks_up_a_person_is_seen_and_what_nobody_is_called_is_not_kept() {
        services.queryAs("privacy2").get(LOG);

        assertThat(entriesOf("?callerId=demo-privacy2"))
                .containsExactly("demo-privacy READ_ACCESS_LOG - GRANTED hits=1;caller=demo-privacy2");
        assertThat(entriesOf("?callerId=nobody-at-all"))
                .containsExactly("demo-privacy READ_ACCESS_LOG - GRANTED hits=0");
    }

    @Test
    void an_intact_log_tells_its_head_and_an_altered_entry_is_named() {
        services.queryAs("mr2").get(path(caseId));
        JsonNode intact = services.queryAs("operator").get(VERIFICATION).body();
        String head = "?position=" + intact.at("/head/position").asLong() + "&hash="
                + intact.at("/head/hash").asString();

        assertThat(intact.path("intact").asBoolean()).isTrue();
        assertThat(intact.path("count").asLong())
                .isPositive()
                .isEqualTo(intact.at("/head/position").asLong());
        assertThat(verification(head).path("intact").asBoolean()).isTrue();

        new LogTable(services).tamper("UPDATE access_log SET caller_id = 'demo-mr' WHERE position = 3");
        JsonNode altered = verification("");
        assertThat(altered.path("intact").asBoolean(true)).isFalse();
        assertThat(altered.path("finding").asString()).isEqualTo("ALTERED");
        assertThat(altered.path("position").asLong()).isEqualTo(3);
    }

    @Test
    void a_missing_entry_is_named_and_so_is_a_head_that_was_cut_off() {
        services.queryAs("mr2").get(path(caseId));
        LogTable log = new LogTable(services);

        String noted = "?position=999&hash=" + "0".repeat(64);
        assertThat(verification(noted).path("finding").asString()).isEqualTo("HEAD_MISMATCH");

        log.tamper("DELETE FROM access_log WHERE position = 2");
        assertThat(verification("").path("finding").asString()).isEqualTo("MISSING");
        assertThat(verification("").path("position").asLong()).isEqualTo(2);
    }

    private void declareEmergency(String about) {
        Answer given = services.queryAs("mr2")
                .post("/api/v1/emergency-access", """
                {"caseNumber": "%s", "reason": "DANGER_TO_LIFE", "explanation": "She is not safe at home."}""".formatted(CasesOfSchools.numberOf(services, about)));
        assertThat(given.status()).as(given.text()).isEqualTo(201);
    }

    /** The entries that one question leaves in the log. */
    private List<String> entriesOf(String query) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        services.queryAs("privacy")
                .send(services.queryAs("privacy")
                        .request(LOG + query)
                        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));
        return new LogTable(services).ofTrace(trace);
    }

    private JsonNode verification(String query) {
        return services.queryAs("privacy").get(VERIFICATION + query).body();
    }

    private List<String> actions(String query) {
        Answer answer = services.queryAs("privacy").get(LOG + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<String> actions = new ArrayList<>();
        answer.body()
                .path("entries")
                .forEach(entry -> actions.add(entry.path("action").asString()));
        return actions;
    }
}
