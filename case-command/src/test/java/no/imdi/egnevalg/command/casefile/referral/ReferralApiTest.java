package no.imdi.egnevalg.command.casefile.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Referrals as sender and recipient see them. The case is a school's, and is referred to the competence team. */
class ReferralApiTest {

    private static final String TO_TEAM = """
            {"on": "2012-04-10", "to": {"unit": {"service": "COMPETENCE_TEAM"}}, "reason": "EXPERTISE"}""";
    private static final String TO_AGENCY = """
            {"on": "2012-04-10", "to": {"agency": "CHILD_WELFARE"}, "reason": "CARE", "urgency": "URGENT"}""";
    private static final String TEAM_CASE = """
            {"service": "COMPETENCE_TEAM", "openedOn": "2012-02-01", "category": "OTHER", "ageBand": "UNKNOWN",
             "gender": "FEMALE", "referralSource": "POLICE"}""";

    private static RunningCommandService service;
    private static RunningCommandService team;

    private String caseId = "";

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        team = service.as("kt");
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
    void a_referral_is_sent_accepted_into_a_case_of_the_recipients_own_and_completed() {
        Answer sent = act("referrals", 0, TO_TEAM);
        String referral = "referrals/" + sent.body().path("referralId").asString();
        Answer accepted = answer(referral + "/acceptance", 1, "{\"on\": \"2012-04-16\"}");
        String receiving = accepted.body().path("receivingCaseId").asString();

        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.header("ETag")).isEqualTo("\"1\"");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.header("ETag")).isEqualTo("\"3\"");
        assertThat(accepted.body().path("version").asInt()).isEqualTo(3);
        assertThat(accepted.body().path("receivingVersion").asInt()).isEqualTo(1);
        JsonNode opened = service.events().stream()
                .filter(event -> event.path("caseId").asString().equals(receiving))
                .findFirst()
                .orElseThrow();
        assertThat(opened.path("caseNumber").asString())
                .isEqualTo(accepted.body().path("receivingCaseNumber").asString());
        assertThat(opened.path("service").asString()).isEqualTo("COMPETENCE_TEAM");
        assertThat(opened.path("registration").toString()).isEqualTo("""
                {"openedOn":"2012-04-16","category":"FEARED_FORCED_MARRIAGE","secondaryCategories":[],\
                "ageBand":"AGE_16_17","gender":"FEMALE","referralSource":"MINORITY_ADVISER"}""");
        assertThat(linksOf(caseId)).containsExactly(receiving);
        assertThat(linksOf(receiving)).containsExactly(caseId);

        assertThat(answer(referral + "/completion", 3, "{\"on\": \"2012-06-01\", \"outcome\": \"HELP_GIVEN\"}")
                        .header("ETag"))
                .isEqualTo("\"4\"");
        assertThat(team.post("/api/v1/cases/" + receiving + "/corrections", 1, """
                        {"reason": "WRONG_CATEGORY", "category": "OTHER"}""")
                        .status())
                .as("the recipient goes on from the version the answer gave")
                .isEqualTo(200);
    }

    @Test
    void a_case_is_joined_at_whatever_version_it_has() {
        String teamCase =
                team.post("/api/v1/cases", TEAM_CASE).body().path("caseId").asString();
        team.post("/api/v1/cases/" + teamCase + "/corrections", 0, """
                {"reason": "WRONG_CATEGORY", "category": "EXTREME_CONTROL"}""");
        String referral = refer(TO_TEAM);
        long events = service.eventCount();

        Answer accepted = answer(referral + "/acceptance", 1, "{\"joins\": \"" + teamCase + "\"}");

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.body().path("receivingCaseId").asString()).isEqualTo(teamCase);
        assertThat(accepted.body().path("receivingVersion").asInt()).isEqualTo(2);
        assertThat(service.eventCount()).as("accepted, and linked twice").isEqualTo(events + 3);
    }

    @Test
    void an_agency_accepts_without_a_case() {
        String referral = refer(TO_AGENCY);
        long events = service.eventCount();

        Answer accepted = act(referral + "/acceptance", 1, "{}");

        assertThat(accepted.text()).isEqualTo("{\"caseId\":\"" + caseId + "\",\"version\":2}");
        assertThat(service.eventCount()).isEqualTo(events + 1);
    }

    @Test
    void a_referral_is_rejected_or_revoked_and_sent_again() {
        assertThat(answer(refer(TO_TEAM) + "/rejection", 1, "{\"reason\": \"NO_CAPACITY\"}")
                        .status())
                .isEqualTo(200);
        String again = "referrals/"
                + act("referrals", 2, TO_TEAM).body().path("referralId").asString();
        assertThat(act(again + "/revocation", 3, "{\"reason\": \"NO_ANSWER\"}").status())
                .isEqualTo(200);
        assertThat(answer(again + "/acceptance", 4, "{}").problem()).isEqualTo("referral-answered");
    }

    @Test
    void what_cannot_be_done_is_refused_with_its_status_and_leaves_nothing() {
        String referral = refer(TO_TEAM);
        long events = service.eventCount();

        assertRefused(act("referrals", 1, TO_TEAM), 409, "already-referred");
        assertRefused(
                act("referrals/" + UUID.randomUUID() + "/rejection", 1, "{\"reason\": \"NO_CAPACITY\"}"),
                404,
                "referral-not-found");
        assertRefused(answer(referral + "/completion", 1, "{\"outcome\": \"HELP_GIVEN\"}"), 409, "referral-not-active");
        assertRefused(answer(referral + "/acceptance", 1, "{\"on\": \"2012-04-09\"}"), 422, "day-too-early");
        assertRefused(
                answer(referral + "/acceptance", 1, "{\"category\": \"FEARED_FORCED_MARRIAGE_AND_FGM\"}"),
                422,
                "category-not-in-use");
        assertRefused(
                answer(referral + "/acceptance", 1, "{\"joins\": \"" + UUID.randomUUID() + "\"}"),
                422,
                "other-case-unknown");
        assertRefused(answer(referral + "/acceptance", 1, "{\"joins\": \"" + caseId + "\"}"), 422, "joins-itself");
        assertRefused(answer(referral + "/acceptance", 0, "{}"), 412, "stale-version");
        assertThat(service.eventCount()).isEqualTo(events);
        assertThat(service.bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM case_number n WHERE NOT EXISTS"
                                + " (SELECT 1 FROM domain_event_entry e WHERE e.aggregate_identifier = n.case_id)")
                        .query(Long.class)
                        .single())
                .as("numbers of cases that were not opened")
                .isZero();
    }

    @Test
    void the_recipient_of_a_referral_is_either_a_unit_or_an_agency() {
        assertRefused(act("referrals", 0, "{\"to\": {}, \"reason\": \"CARE\"}"), 422, "missing-field");
        assertRefused(act("referrals", 0, "{\"reason\": \"CARE\"}"), 422, "missing-field");
        assertRefused(act("referrals", 0, """
                {"to": {"unit": {"service": "COMPETENCE_TEAM"}, "agency": "POLICE"}, "reason": "CARE"}"""), 422, "unit-and-agency");
    }

    private static void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.status() + " " + answer.problem()).as(answer.text()).isEqualTo(status + " " + problem);
    }

    private List<String> linksOf(String id) {
        return service.events().stream()
                .filter(event -> event.path("caseId").asString().equals(id) && event.has("linkedCaseId"))
                .map(event -> event.path("linkedCaseId").asString())
                .toList();
    }

    private String refer(String body) {
        return "referrals/"
                + act("referrals", 0, body).body().path("referralId").asString();
    }

    private Answer act(String act, long seenVersion, String body) {
        return service.post("/api/v1/cases/" + caseId + "/" + act, seenVersion, body);
    }

    /** As the unit that the case is referred to. */
    private Answer answer(String act, long seenVersion, String body) {
        return team.post("/api/v1/cases/" + caseId + "/" + act, seenVersion, body);
    }
}
