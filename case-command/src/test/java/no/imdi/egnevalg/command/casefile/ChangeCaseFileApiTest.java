package no.imdi.egnevalg.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Correcting a case and declaring it void, as a caller sees it. */
class ChangeCaseFileApiTest {

    private static RunningCommandService service;

    private String caseId = "";

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void openCase() {
        caseId = service.openCase();
    }

    @Test
    void a_change_gives_the_next_version_and_no_key_is_needed() {
        Answer corrected = change("corrections", 0, ApiExamples.CORRECTION);
        Answer voided = change("voiding", 1, ApiExamples.VOIDING);

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"1\"");
        assertThat(corrected.text()).isEqualTo("{\"caseId\":\"" + caseId + "\",\"version\":1}");
        assertThat(voided.status()).as(voided.text()).isEqualTo(200);
        assertThat(voided.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void fields_left_out_or_null_stay_an_empty_one_is_taken_away_and_an_empty_list_empties() {
        change("corrections", 0, """
                {"reason": "WRONG_PLACE", "region": "EAST", "category": null, "openedOn": "2012-03-06"}""");
        change("corrections", 1, """
                {"reason": "OTHER_MISTAKE", "region": "", "secondaryCategories": [], "gender": "MALE"}""");

        JsonNode second = service.events().getLast();
        assertThat(second.path("from").toString()).isEqualTo("""
                {"openedOn":"2012-03-06","category":"FEARED_FORCED_MARRIAGE","secondaryCategories":["EXTREME_CONTROL"],\
                "region":"EAST","posting":"SCHOOL-EAST-01","ageBand":"AGE_16_17","gender":"FEMALE",\
                "referralSource":"SCHOOL"}""");
        assertThat(second.path("to").toString()).isEqualTo("""
                {"openedOn":"2012-03-06","category":"FEARED_FORCED_MARRIAGE","secondaryCategories":[],\
                "posting":"SCHOOL-EAST-01","ageBand":"AGE_16_17","gender":"MALE","referralSource":"SCHOOL"}""");
    }

    @Test
    void a_void_case_takes_no_further_acts() {
        change("voiding", 0, ApiExamples.VOIDING);

        for (Answer answer : new Answer[] {
            change("corrections", 1, ApiExamples.CORRECTION), change("voiding", 1, ApiExamples.VOIDING)
        }) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("case-file-void");
        }
    }

    private Answer change(String act, long seenVersion, String body) {
        return service.post("/api/v1/cases/" + caseId + "/" + act, seenVersion, body);
    }
}
