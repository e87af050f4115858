package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cases that an act names beside its own: who cannot see them names nothing, and leaves a trace. */
class OtherCasesTest {

    private static RunningCommandService service;
    private static RunningCommandService otherSchool;
    private static RunningCommandService team;
    private static AccessLogRows log;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        otherSchool = service.as("mr2");
        team = service.as("kt");
        log = AccessLogRows.of(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_link_to_a_case_out_of_sight_is_one_to_none() {
        String own = service.openCase();

        assertGuess(foreign(), other -> service.post(path(own, "links"), 0, link(other)));
    }

    @Test
    void an_opening_with_a_link_to_a_case_out_of_sight_is_one_to_none() {
        assertGuess(
                foreign(),
                other -> service.post(
                        "/api/v1/cases", ApiExamples.CASE.replaceFirst("\\{", "{\"linkedTo\": \"" + other + "\", ")));
    }

    @Test
    void to_join_a_case_out_of_sight_is_to_join_none() {
        String own = service.openCase();
        String referral = service.post(path(own, "referrals"), 0, """
                        {"to": {"unit": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-03"}}, "reason": "EXPERTISE"}""")
                .body()
                .path("referralId")
                .asString();
        RunningCommandService recipient = service.as("school-east-03");

        assertGuess(
                foreign(),
                other -> recipient.post(
                        path(own, "referrals/" + referral + "/acceptance"), 1, "{\"joins\": \"" + other + "\"}"));
    }

    @Test
    void the_competence_team_says_which_cases_are_of_the_same_person_and_does_no_more_with_them() {
        String one = service.openCase();
        String other = foreign();

        Answer linked = team.post(path(one, "links"), 0, link(other));
        Answer unlinked = team.post(path(one, "links/" + other + "/removal"), 1, "{\"reason\": \"NOT_SAME_PERSON\"}");
        Answer voided = team.post(path(one, "voiding"), 2, ApiExamples.VOIDING);

        assertThat(linked.status()).as(linked.text()).isEqualTo(200);
        assertThat(unlinked.status()).as(unlinked.text()).isEqualTo(200);
        assertThat(voided.status() + voided.problem()).isEqualTo("403not-permitted-for-case");
    }

    @Test
    void a_link_to_a_case_out_of_sight_is_not_undone_by_who_has_heard_of_it() {
        String one = service.openCase();
        String other = foreign();
        team.post(path(one, "links"), 0, link(other));

        Answer refused = service.post(path(one, "links/" + other + "/removal"), 1, "{\"reason\": \"NOT_SAME_PERSON\"}");

        assertThat(refused.status() + refused.problem()).isEqualTo("404link-not-found");
    }

    private static void assertGuess(String foreign, Function<String, Answer> ask) {
        String none = UUID.randomUUID().toString();
        long rows = log.count();
        long events = service.eventCount();

        Answer existing = ask.apply(foreign);
        Answer missing = ask.apply(none);

        assertThat(existing.status() + existing.problem()).isEqualTo("422other-case-unknown");
        assertThat(existing.text()).isEqualTo(missing.text());
        assertThat(log.after(rows))
                .extracting(row -> row.caseId() + " " + row.outcome() + " " + row.detail())
                .containsExactly(foreign + " DENIED other-case-unknown", none + " DENIED other-case-unknown");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    private static String foreign() {
        return otherSchool
                .post("/api/v1/cases", ApiExamples.CASE.replace("SCHOOL-EAST-01", "SCHOOL-EAST-02"))
                .body()
                .path("caseId")
                .asString();
    }

    private static String link(String other) {
        return "{\"caseId\": \"" + other + "\", \"grounds\": \"SERVICES_CONFIRMED\"}";
    }

    private static String path(String caseId, String act) {
        return "/api/v1/cases/" + caseId + "/" + act;
    }
}
