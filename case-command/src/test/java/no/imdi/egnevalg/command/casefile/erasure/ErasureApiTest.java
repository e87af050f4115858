package no.imdi.egnevalg.command.casefile.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Classifying and erasing a case, as its unit and two privacy officers see it. */
class ErasureApiTest {

    private static final String BASIS = "{\"basis\": \"RETENTION_PERIOD_ENDED\"}";
    private static final String STRICTLY = "{\"confidentiality\": \"STRICTLY_CONFIDENTIAL\"}";

    private static RunningCommandService unit;
    private static RunningCommandService officer;
    private static RunningCommandService otherOfficer;

    private String caseId = "";

    @BeforeAll
    static void start() {
        unit = RunningCommandService.start();
        officer = unit.as("privacy");
        otherOfficer = unit.as("privacy2");
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void openCase() {
        caseId = unit.openCase();
    }

    @Test
    void two_officers_erase_a_case_and_its_key_is_gone_with_it() {
        giveKey();

        Answer decided = officer.post(path("erasure"), 0, BASIS);
        assertThat(decided.text()).isEqualTo("{\"caseId\":\"" + caseId + "\",\"version\":1}");
        assertThat(keysLeft()).isEqualTo(1);

        Answer confirmed = otherOfficer.post(path("erasure/confirmation"), 1, "{}");

        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(confirmed.header("ETag")).isEqualTo("\"2\"");
        assertThat(keysLeft()).isZero();
        assertThat(unit.eventNames().reversed().subList(0, 2)).containsExactly("CaseFileErased", "ErasureDecided");
        assertThat(unit.events().getLast().path("decidedBy").path("id").asString())
                .isEqualTo("demo-privacy");
    }

    @Test
    void a_case_that_never_had_a_key_will_not_get_one() {
        erase();

        giveKey();

        assertThat(keysLeft()).isZero();
    }

    @Test
    void an_erasure_that_is_not_written_destroys_nothing() {
        giveKey();
        officer.post(path("erasure"), 0, BASIS);
        unit.post(path("voiding"), 1, ApiExamples.VOIDING);

        Answer stale = otherOfficer.post(path("erasure/confirmation"), 1, "{}");

        assertThat(stale.status() + " " + stale.problem()).isEqualTo("412 stale-version");
        assertThat(keysLeft()).isEqualTo(1);
    }

    @Test
    void one_officer_alone_erases_nothing() {
        officer.post(path("erasure"), 0, BASIS);

        assertRefused(officer.post(path("erasure/confirmation"), 1, "{}"), 409, "erasure-confirmed-by-same-officer");
        assertRefused(otherOfficer.post(path("erasure"), 1, BASIS), 409, "erasure-already-decided");
        assertThat(otherOfficer.post(path("erasure/withdrawal"), 1, "{}").status())
                .isEqualTo(200);
        assertRefused(otherOfficer.post(path("erasure/confirmation"), 2, "{}"), 409, "erasure-not-decided");
    }

    @Test
    void the_same_confirmation_again_gets_the_same_answer() {
        officer.post(path("erasure"), 0, BASIS);
        String key = UUID.randomUUID().toString();
        Answer first = confirmUnder(key);

        Answer again = confirmUnder(key);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void only_privacy_officers_erase_and_they_do_nothing_else() {
        for (RunningCommandService other : List.of(unit, unit.as("kt"), unit.as("analyst"), unit.as("operator"))) {
            for (String act : List.of("erasure", "erasure/confirmation", "erasure/withdrawal")) {
                assertRefused(other.post(path(act), 0, BASIS), 403, "not-permitted");
            }
        }
        assertRefused(officer.post(path("classification"), 0, STRICTLY), 403, "not-permitted");
        assertRefused(officer.post(path("voiding"), 0, ApiExamples.VOIDING), 403, "not-permitted");
        assertRefused(
                officer.post("/api/v1/cases/00000000-0000-0000-0000-000000000000/erasure", 0, BASIS),
                404,
                "case-not-found");
    }

    @Test
    void an_erased_case_takes_no_further_acts() {
        erase();

        assertRefused(unit.post(path("voiding"), 2, ApiExamples.VOIDING), 409, "case-file-erased");
        assertRefused(unit.post(path("corrections"), 2, ApiExamples.CORRECTION), 409, "case-file-erased");
        assertRefused(unit.post(path("classification"), 2, STRICTLY), 409, "case-file-erased");
        assertRefused(officer.post(path("erasure"), 2, BASIS), 409, "case-file-erased");
        assertRefused(unit.post(path("links"), 2, link(unit.openCase())), 409, "case-file-erased");
    }

    @Test
    void what_was_said_before_the_erasure_and_is_said_again_is_answered_with_the_erasure() {
        String key = UUID.randomUUID().toString();
        String note = "{\"note\": \"She wants to be called first.\"}";
        String opening = ApiExamples.CASE.replaceFirst("\\{", note.replace("}", ", "));
        caseId = unit.postWith("/api/v1/cases", opening, "Idempotency-Key", key)
                .body()
                .path("caseId")
                .asString();
        String[] headers = {"Idempotency-Key", key, "If-Match", "\"1\""};
        assertThat(unit.postWith(path("notes"), note, headers).status()).isEqualTo(200);
        officer.post(path("erasure"), 2, BASIS);
        otherOfficer.post(path("erasure/confirmation"), 3, "{}");
        long events = unit.eventCount();

        assertRefused(unit.postWith(path("notes"), note, headers), 409, "case-file-erased");
        assertRefused(unit.postWith("/api/v1/cases", opening, "Idempotency-Key", key), 409, "case-file-erased");
        assertRefused(unit.as("mr2").postWith(path("notes"), note, headers), 404, "case-not-found");
        assertThat(unit.eventCount()).isEqualTo(events);
    }

    @Test
    void no_link_leads_to_an_erased_case_any_more_and_none_from_it_is_undone() {
        String other = unit.openCase();
        unit.post(path("links"), 0, link(other));
        officer.post(path("erasure"), 1, BASIS);
        otherOfficer.post(path("erasure/confirmation"), 2, "{}");
        long events = unit.eventCount();

        String linkOfOther = "/api/v1/cases/" + other + "/links";
        String third = "/api/v1/cases/" + unit.openCase() + "/links";
        assertRefused(unit.post(third, 0, link(caseId)), 409, "other-case-erased");
        assertRefused(
                unit.post(linkOfOther + "/" + caseId + "/removal", 1, "{\"reason\": \"NOT_SAME_PERSON\"}"),
                409,
                "other-case-erased");
        String linked = ApiExamples.CASE.replaceFirst("\\{", "{\"linkedTo\": \"" + caseId + "\", ");
        assertRefused(unit.post("/api/v1/cases", linked), 409, "other-case-erased");
        assertThat(unit.eventCount()).isEqualTo(events + 1);
    }

    @Test
    void a_unit_classifies_its_own_case() {
        Answer answer = unit.post(path("classification"), 0, STRICTLY);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(unit.events().getLast().path("confidentiality").asString()).isEqualTo("STRICTLY_CONFIDENTIAL");
        assertRefused(unit.post(path("classification"), 1, STRICTLY), 409, "already-classified-so");
        assertRefused(unit.as("mr2").post(path("classification"), 1, STRICTLY), 404, "case-not-found");
    }

    private void erase() {
        officer.post(path("erasure"), 0, BASIS);
        assertThat(otherOfficer.post(path("erasure/confirmation"), 1, "{}").status())
                .isEqualTo(200);
    }

    private Answer confirmUnder(String key) {
        return otherOfficer.postWith(path("erasure/confirmation"), "{}", "If-Match", "\"1\"", "Idempotency-Key", key);
    }

    private String path(String act) {
        return "/api/v1/cases/" + caseId + "/" + act;
    }

    private static String link(String other) {
        return "{\"caseId\": \"" + other + "\", \"grounds\": \"SERVICES_CONFIRMED\"}";
    }

    /** As sealing a note would, unless there is or was one. */
    private void giveKey() {
        database()
                .sql("INSERT INTO data_key (key_id, wrapped, wrapped_with) VALUES (?, ?, 'k') ON CONFLICT DO NOTHING")
                .params(caseId, new byte[] {1, 2, 3})
                .update();
    }

    private long keysLeft() {
        return database()
                .sql("SELECT count(*) FROM data_key WHERE key_id = ? AND wrapped IS NOT NULL")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private static JdbcClient database() {
        return unit.bean(JdbcClient.class);
    }

    private static void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.status() + " " + answer.problem()).as(answer.text()).isEqualTo(status + " " + problem);
    }
}
