package no.imdi.egnevalg.query.grants;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody links their own way to a case that they have no purpose for. */
class LinkedForAPurposeTest {

    private static final String OWN = """
            {"service": "COMPETENCE_TEAM", "openedOn": "2012-04-11", "category": "OTHER", "ageBand": "UNKNOWN",
             "gender": "FEMALE", "referralSource": "POLICE", "linkedTo": "%s"}""";

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
    void a_case_that_the_reader_has_linked_needs_a_purpose_of_its_own() {
        String asked = cases.open();
        String other = cases.open();
        purpose(asked);
        link("kt", asked, 0, other);
        cases.assertKnown("mr", other, 1);

        JsonNode one = timeline(asked, 1);

        assertThat(one.path("cases").findValuesAsString("caseId")).containsExactly(asked);
        assertThat(one.path("hiddenCases").asInt()).isEqualTo(1);
        assertThat(one.toString()).doesNotContain(other, cases.numberOf(other));
        await().untilAsserted(() -> assertThat(duplicates(asked)).doesNotContain(other, cases.numberOf(other)));
        assertThat(services.queryAs("kt").get(path(other) + "/timeline").problem())
                .isEqualTo("purpose-required");

        purpose(other);
        assertThat(timeline(asked, 1).path("cases").findValuesAsString("caseId"))
                .containsExactlyInAnyOrder(asked, other);
    }

    @Test
    void nor_does_a_case_of_their_own_lead_there() {
        String asked = cases.open();
        String other = cases.open();
        purpose(asked);
        Answer opened = services.commandAs("kt").post("/api/v1/cases", OWN.formatted(other));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String own = opened.body().path("caseId").asString();
        link("kt", asked, 0, own);

        // Who is one person is told a moment later.
        await().until(() -> timeline(asked, 1).path("hiddenCases").asInt() == 1);
        assertThat(timeline(asked, 1).path("cases").findValuesAsString("caseId"))
                .containsExactlyInAnyOrder(asked, own);
        assertThat(timeline(own, 2).path("cases").findValuesAsString("caseId")).doesNotContain(other);
    }

    @Test
    void nor_a_link_undone_again() {
        String asked = cases.open();
        String other = cases.open();
        purpose(asked);
        link("kt", asked, 0, other);
        Answer undone = services.commandAs("kt")
                .post(path(asked) + "/links/" + other + "/removal", 1, "{\"reason\": \"NOT_SAME_PERSON\"}");
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);

        assertThat(timeline(asked, 2).toString()).doesNotContain(other, cases.numberOf(other));
    }

    @Test
    void what_the_owners_have_linked_is_shown_for_the_one_purpose() {
        String asked = cases.open();
        String other = cases.open();
        purpose(asked);
        link("mr", asked, 0, other);
        cases.assertKnown("mr", other, 1);

        assertThat(timeline(asked, 1).path("cases").findValuesAsString("caseId"))
                .containsExactlyInAnyOrder(asked, other);
    }

    @Test
    void so_is_what_another_reader_has_linked() {
        String asked = cases.open();
        String other = cases.open();
        purpose(asked);
        Recorded byAnother =
                new Recorded(CasesOfSchools.RECORDED.at(), new Author("demo-another-of-the-team", null, null));
        cases.happened(1, new CaseFilesLinked(asked, other, LinkGrounds.SAME_CIRCUMSTANCES, byAnother));
        cases.happened(1, new CaseFilesLinked(other, asked, LinkGrounds.SAME_CIRCUMSTANCES, byAnother));
        cases.assertKnown("mr", other, 1);

        assertThat(timeline(asked, 1).path("cases").findValuesAsString("caseId"))
                .containsExactlyInAnyOrder(asked, other);
    }

    private static void link(String user, String caseId, long version, String other) {
        Answer linked = services.commandAs(user).post(path(caseId) + "/links", version, """
                {"caseId": "%s", "grounds": "SAME_CIRCUMSTANCES"}""".formatted(other));
        assertThat(linked.status()).as(linked.text()).isEqualTo(200);
    }

    private static JsonNode timeline(String caseId, long version) {
        Answer answer = services.queryAs("kt").get(path(caseId) + "/timeline?version=" + version);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String duplicates(String caseId) {
        return services.queryAs("kt")
                .get(path(caseId) + "/possible-duplicates?version=1")
                .text();
    }

    private static void purpose(String caseId) {
        Answer stated = services.queryAs("kt").post("/api/v1/stated-purposes", """
                {"caseNumber": "%s", "purpose": "QUALITY_REVIEW", "explanation": "Yearly review of work."}""".formatted(cases.numberOf(caseId)));
        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
    }
}
