package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An act may take away its author's right to it. Whoever then repeats the request gets the answer of the first time,
 * and nobody else.
 */
class LostAccessTest {

    private static final String TO_COORDINATOR = """
            {"on": "2012-04-10", "to": {"service": "REGIONAL_COORDINATOR", "region": "WEST"}, "reason": "PERSON_MOVED"}""";
    private static final String TO_EMBASSY = """
            {"on": "2012-04-10", "to": {"unit": {"service": "INTEGRATION_ADVISER", "posting": "EMBASSY-ISLAMABAD"}},
             "reason": "EXPERTISE"}""";
    private static final String TO_OTHER_SCHOOL = """
            {"on": "2012-04-10", "to": {"unit": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-02"}},
             "reason": "EXPERTISE"}""";

    private static RunningCommandService service;
    private static RunningCommandService otherSchool;
    private static RunningCommandService coordinator;
    private static RunningCommandService embassy;

    private final String key = UUID.randomUUID().toString();
    private String caseId = "";

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        otherSchool = service.as("mr2");
        coordinator = service.as("rk");
        embassy = service.as("ir");
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
    void a_handover_that_was_declined() {
        act(service, "handover", 0, TO_COORDINATOR);

        assertOnlyRepeatable(coordinator, "handover/declination", 1, "{\"reason\": \"NO_CAPACITY\"}");
    }

    @Test
    void what_the_old_owner_did_before_a_handover() {
        Answer offered = act(service, "handover", 0, TO_COORDINATOR, key);
        act(coordinator, "handover/acceptance", 1, "{}");

        assertThat(act(service, "handover", 0, TO_COORDINATOR, key).text()).isEqualTo(offered.text());
        assertHidden(act(service, "handover", 0, TO_COORDINATOR));
        assertHidden(act(otherSchool, "handover", 0, TO_COORDINATOR, key));
    }

    @Test
    void a_referral_that_was_rejected() {
        String referral = referTo(TO_EMBASSY);

        assertOnlyRepeatable(embassy, referral + "/rejection", 1, "{\"reason\": \"NO_CAPACITY\"}");
    }

    @Test
    void a_referral_that_was_completed() {
        String referral = referTo(TO_EMBASSY);
        act(embassy, referral + "/acceptance", 1, "{}");

        assertOnlyRepeatable(embassy, referral + "/completion", 3, "{\"outcome\": \"HELP_GIVEN\"}");
    }

    @Test
    void an_opening_with_a_link_to_what_has_been_out_of_sight_since() {
        String referral = referTo(TO_OTHER_SCHOOL);
        String body = ApiExamples.CASE
                .replace("SCHOOL-EAST-01", "SCHOOL-EAST-02")
                .replaceFirst("\\{", "{\"linkedTo\": \"" + caseId + "\", ");
        Answer opened = otherSchool.postWith("/api/v1/cases", body, "Idempotency-Key", key);
        act(service, referral + "/revocation", 2, "{\"reason\": \"NO_ANSWER\"}");

        Answer again = otherSchool.postWith("/api/v1/cases", body, "Idempotency-Key", key);

        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(opened.text());
        assertThat(otherSchool.post("/api/v1/cases", body).problem()).isEqualTo("other-case-unknown");
    }

    private void assertOnlyRepeatable(RunningCommandService asked, String act, long version, String body) {
        Answer first = act(asked, act, version, body, key);
        long events = service.eventCount();

        Answer again = act(asked, act, version, body, key);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.status() + again.text()).isEqualTo(first.status() + first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertHidden(act(asked, act, version, body));
        assertHidden(act(otherSchool, act, version, body, key));
        assertThat(service.eventCount()).isEqualTo(events);
    }

    private static void assertHidden(Answer answer) {
        assertThat(answer.status() + answer.problem()).as(answer.text()).isEqualTo("404case-not-found");
    }

    private String referTo(String body) {
        return "referrals/"
                + act(service, "referrals", 0, body).body().path("referralId").asString();
    }

    private Answer act(RunningCommandService asked, String act, long version, String body) {
        return act(asked, act, version, body, UUID.randomUUID().toString());
    }

    private Answer act(RunningCommandService asked, String act, long version, String body, String key) {
        return asked.postWith(
                "/api/v1/cases/" + caseId + "/" + act, body, "If-Match", "\"" + version + "\"", "Idempotency-Key", key);
    }
}
