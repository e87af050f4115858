package no.imdi.egnevalg.command.casefile.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The same referral accepted more than once: again by the same request, or by two at the same moment. */
class RacingAcceptancesTest {

    private static final String TO_TEAM = """
            {"on": "2012-04-10", "to": {"unit": {"service": "COMPETENCE_TEAM"}}, "reason": "EXPERTISE"}""";

    private static RunningCommandService service;
    private static RunningCommandService team;
    private static RunningCommandService another;

    private String caseId = "";

    @BeforeAll
    static void start() {
        String database = TestStores.newEventDatabase();
        service = RunningCommandService.on(database);
        team = service.as("kt");
        another = RunningCommandService.on(database).as("kt");
    }

    @AfterAll
    static void stop() {
        service.close();
        another.close();
    }

    @BeforeEach
    void openCase() {
        caseId = service.openCase();
    }

    @Test
    void the_same_acceptance_under_the_same_key_gets_the_same_answer_and_no_second_case() {
        String referral = refer(TO_TEAM);
        String key = UUID.randomUUID().toString();
        Answer first = accept(team, referral, key);
        long events = service.eventCount();

        Answer again = accept(team, referral, key);
        team.post("/api/v1/cases/" + caseId + "/" + referral + "/completion", 3, "{\"outcome\": \"HELP_GIVEN\"}");
        Answer later = accept(another, referral, key);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(later.text()).isEqualTo(first.text());
        assertThat(later.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(service.eventCount()).isEqualTo(events + 1);
    }

    @RepeatedTest(10)
    void of_two_acceptances_at_once_one_wins_and_there_is_one_receiving_case() {
        String referral = refer(TO_TEAM);
        long events = service.eventCount();

        List<Answer> answers = AtOnce.call(List.of(
                () -> accept(team, referral, UUID.randomUUID().toString()),
                () -> accept(another, referral, UUID.randomUUID().toString())));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(service.eventCount()).isEqualTo(events + 4);
    }

    @RepeatedTest(5)
    void many_identical_acceptances_under_one_key_open_one_case_and_all_hear_of_it() {
        String referral = refer(TO_TEAM);
        String key = UUID.randomUUID().toString();
        long events = service.eventCount();

        List<Answer> answers = AtOnce.times(8, () -> accept(another, referral, key));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(service.eventCount()).isEqualTo(events + 4);
    }

    private String refer(String body) {
        return "referrals/"
                + act("referrals", 0, body).body().path("referralId").asString();
    }

    private Answer accept(RunningCommandService asked, String referral, String key) {
        return asked.postWith(
                "/api/v1/cases/" + caseId + "/" + referral + "/acceptance",
                "{\"on\": \"2012-04-16\"}",
                "If-Match",
                "\"1\"",
                "Idempotency-Key",
                key);
    }

    private Answer act(String act, long seenVersion, String body) {
        return service.post("/api/v1/cases/" + caseId + "/" + act, seenVersion, body);
    }
}
