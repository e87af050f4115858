package no.imdi.egnevalg.command.casefile.handover;

import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing a case over, as a caller sees it. */
class HandoverApiTest {

    private static final String OFFER = """
            {"on": "2012-04-10", "to": {"service": "REGIONAL_COORDINATOR", "region": "WEST"}, "reason": "PERSON_MOVED"}""";

    private static RunningCommandService service;
    private static RunningCommandService coordinator;

    private String caseId = "";

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        coordinator = service.as("rk");
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
    void a_case_is_offered_declined_offered_again_and_handed_over() {
        assertThat(act("handover", 0, OFFER).status()).isEqualTo(200);
        assertRefused(act("handover", 1, OFFER), 409, "handover-already-offered");
        assertThat(answer("handover/declination", 1, "{\"reason\": \"NO_CAPACITY\"}")
                        .status())
                .isEqualTo(200);
        assertRefused(act("handover/acceptance", 2, "{}"), 409, "no-handover-offered");
        assertThat(act("handover", 2, OFFER).status()).isEqualTo(200);
        assertThat(answer("handover/acceptance", 3, "{\"on\": \"2012-04-16\"}").header("ETag"))
                .isEqualTo("\"4\"");
        assertThat(service.events().getLast().path("to").path("region").asString())
                .isEqualTo("WEST");
        assertRefused(answer("handover", 4, OFFER), 422, "offered-to-owner");
        assertThat(answer("handover", 4, OFFER.replace("WEST", "NORTH")).status())
                .isEqualTo(200);
        assertThat(answer("handover/withdrawal", 5, "{\"reason\": \"NO_ANSWER\"}")
                        .status())
                .isEqualTo(200);
        assertThat(answer("voiding", 6, ApiExamples.VOIDING).status()).isEqualTo(200);
        assertRefused(answer("handover", 7, OFFER), 409, "case-file-void");
    }

    @Test
    void only_the_unit_it_is_offered_to_answers_and_only_the_owner_withdraws() {
        act("handover", 0, OFFER);

        assertRefused(act("handover/acceptance", 1, "{}"), 403, "not-permitted-for-case");
        assertRefused(act("handover/declination", 1, "{\"reason\": \"NO_CAPACITY\"}"), 403, "not-permitted-for-case");
        assertRefused(answer("handover/withdrawal", 1, "{\"reason\": \"NO_ANSWER\"}"), 403, "not-permitted-for-case");
        assertThat(answer("handover/acceptance", 1, "{}").status()).isEqualTo(200);
        assertRefused(act("voiding", 2, ApiExamples.VOIDING), 404, "case-not-found");
    }

    private static void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.status() + " " + answer.problem()).as(answer.text()).isEqualTo(status + " " + problem);
    }

    private Answer act(String act, long seenVersion, String body) {
        return service.post("/api/v1/cases/" + caseId + "/" + act, seenVersion, body);
    }

    /** As the unit that the case is offered to, and has when it has accepted. */
    private Answer answer(String act, long seenVersion, String body) {
        return coordinator.post("/api/v1/cases/" + caseId + "/" + act, seenVersion, body);
    }
}
