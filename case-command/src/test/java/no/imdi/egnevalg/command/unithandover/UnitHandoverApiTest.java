package no.imdi.egnevalg.command.unithandover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** The school SCHOOL-EAST-01 closes, and SCHOOL-EAST-02 takes its cases over. */
class UnitHandoverApiTest {

    private static final String HANDOVERS = "/api/v1/unit-handovers";
    private static final String OFFER = """
            {"on": "2012-06-01", "from": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01"},
             "to": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-02"}, "reason": "UNIT_CLOSED"}""";
    private static final String REFERRAL = """
            {"on": "2012-04-10", "to": {"unit": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01"}},
             "reason": "EXPERTISE"}""";

    private static RunningCommandService closing;
    private static RunningCommandService taking;
    private static RunningCommandService team;
    private static RunningCommandService coordinator;

    @BeforeAll
    static void start() {
        closing = RunningCommandService.start();
        taking = closing.as("mr2");
        team = closing.as("kt");
        coordinator = closing.as("rk");
    }

    @AfterAll
    static void stop() {
        closing.close();
    }

    /** A unit is handed over once. */
    @BeforeEach
    void nothingHasHappened() {
        owner().sql("TRUNCATE domain_event_entry, case_number, unit_handover, unit_handover_case")
                .update();
    }

    @Test
    void every_case_of_the_unit_open_or_closed_goes_to_the_one_that_accepts_and_nobody_elses() {
        String open = closing.openCase();
        String closed = closing.openCase();
        done(closing, closed, "closure", 0, "{\"on\": \"2012-10-01\", \"outcome\": \"IN_SAFETY\"}");
        String strict = closing.openCase();
        done(closing, strict, "classification", 0, "{\"confidentiality\": \"STRICTLY_CONFIDENTIAL\"}");
        String inVain = closing.openCase();
        done(closing, inVain, "voiding", 0, ApiExamples.VOIDING);
        String others = openAt(taking, "SCHOOL-EAST-02");
        String id = offered();

        JsonNode answer = accepted(id);

        assertThat(answer.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(answer.path("cases").asInt()).isEqualTo(4);
        assertThat(answer.path("lookedThrough").asInt()).isEqualTo(4);
        assertThat(answer.path("handedOver").asInt()).isEqualTo(3);
        assertThat(casesWith("CaseFileHandedOver")).isEqualTo(Set.of(open, closed, strict));
        assertThat(taking.post("/api/v1/cases/" + open + "/measures", 2, "{\"measure\": \"POLICE_REPORTED\"}")
                        .status())
                .isEqualTo(200);
        assertThat(closing.post("/api/v1/cases/" + open + "/voiding", 3, ApiExamples.VOIDING)
                        .problem())
                .isEqualTo("case-not-found");
        assertThat(taking.post("/api/v1/cases/" + others + "/voiding", 0, ApiExamples.VOIDING)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void each_case_tells_why_and_by_whom_and_an_offer_to_a_third_unit_ends() {
        String caseId = closing.openCase();
        done(closing, caseId, "handover", 0, """
                {"on": "2012-04-10", "to": {"service": "REGIONAL_COORDINATOR", "region": "WEST"}, "reason": "PERSON_MOVED"}""");
        accepted(offered());

        List<JsonNode> events = closing.events().stream()
                .filter(event -> event.path("caseId").asString().equals(caseId))
                .toList();
        assertThat(namesOf(caseId))
                .containsExactly(
                        "CaseFileOpened",
                        "HandoverOffered",
                        "HandoverWithdrawn",
                        "HandoverOffered",
                        "CaseFileHandedOver");
        assertThat(events.get(3).path("reason").asString()).isEqualTo("UNIT_CLOSED");
        assertThat(events.get(3).at("/recorded/by/id").asString()).isEqualTo("demo-kt");
        assertThat(events.get(4).at("/recorded/by/id").asString()).isEqualTo("demo-mr2");
        assertThat(events.get(4).at("/to/posting").asString()).isEqualTo("SCHOOL-EAST-02");
    }

    @Test
    void what_the_unit_had_to_do_in_the_cases_of_others_is_the_new_units() {
        String referred = openAt(coordinator, "WEST");
        JsonNode sent = done(coordinator, referred, "referrals", 0, REFERRAL);
        String offered = openAt(coordinator, "WEST");
        done(coordinator, offered, "handover", 0, """
                {"on": "2012-04-10", "to": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01"}, "reason": "PERSON_MOVED"}""");

        JsonNode answer = accepted(offered());

        assertThat(answer.path("handedOver").asInt()).isZero();
        assertThat(answer.path("passedOn").asInt()).isEqualTo(2);
        assertThat(casesWith("InvolvedUnitReplaced")).isEqualTo(Set.of(referred, offered));
        String rejection = "referrals/" + sent.path("referralId").asString() + "/rejection";
        String reason = "{\"on\": \"2012-04-16\", \"reason\": \"NO_CAPACITY\"}";
        assertThat(closing.post("/api/v1/cases/" + referred + "/" + rejection, 2, reason)
                        .problem())
                .isEqualTo("case-not-found");
        assertThat(taking.post("/api/v1/cases/" + referred + "/" + rejection, 2, reason)
                        .status())
                .isEqualTo(200);
        assertThat(taking.post("/api/v1/cases/" + offered + "/handover/acceptance", 2, "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothing_new_comes_to_a_unit_that_has_been_handed_over() {
        String moved = openAt(taking, "SCHOOL-EAST-02");
        String referred = openAt(coordinator, "WEST");
        accepted(offered());

        refused(closing.post("/api/v1/cases", ApiExamples.CASE));
        refused(taking.post(
                "/api/v1/cases/" + moved + "/corrections",
                0,
                "{\"reason\": \"WRONG_PLACE\", \"posting\": \"SCHOOL-EAST-01\"}"));
        refused(coordinator.post("/api/v1/cases/" + referred + "/referrals", 0, REFERRAL));
        refused(coordinator.post("/api/v1/cases/" + referred + "/handover", 0, """
                {"to": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01"}, "reason": "PERSON_MOVED"}"""));
        refused(coordinator.post("/api/v1/cases/" + referred + "/flags", 0, """
                {"kind": "JOURNEY_PLANNED", "dueOn": "2999-06-15",
                 "owner": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01"}}"""));
        refused(team.post(
                HANDOVERS, OFFER.replace("SCHOOL-EAST-01", "SCHOOL-EAST-03").replace("EAST-02", "EAST-01")));
        refused(team.post(HANDOVERS, OFFER));
        assertThat(closing.eventNames()).doesNotContain("ReferralSent", "HandoverOffered", "ConcernFlagged");
    }

    @Test
    void an_interrupted_handover_is_taken_up_where_it_was_and_does_nothing_twice() {
        for (int i = 0; i < 5; i++) {
            closing.openCase();
        }
        String id = offered();
        accepted(id);
        long events = closing.eventCount();
        // As if the process had ended after some of the cases: one of them handed over, but not noted.
        owner().sql("UPDATE unit_handover_case SET done = false WHERE case_id IN"
                        + " (SELECT case_id FROM unit_handover_case ORDER BY case_id LIMIT 2)")
                .update();
        assertThat(taking.get(HANDOVERS + "/" + id).body().path("lookedThrough").asInt())
                .isEqualTo(3);

        JsonNode answer = accepted(id);

        assertThat(answer.path("lookedThrough").asInt()).isEqualTo(5);
        assertThat(answer.path("handedOver").asInt()).isEqualTo(5);
        assertThat(closing.eventCount()).isEqualTo(events);
    }

    @Test
    void an_offer_is_declined_or_withdrawn_and_made_again_and_answered_once() {
        String declined = offered();
        assertThat(team.post(HANDOVERS, OFFER).problem()).isEqualTo("unit-handover-already-offered");
        assertThat(taking.post(HANDOVERS + "/" + declined + "/declination", "{\"reason\": \"NO_CAPACITY\"}")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("DECLINED");
        assertThat(taking.post(HANDOVERS + "/" + declined + "/acceptance", "{}").problem())
                .isEqualTo("unit-handover-answered");
        String withdrawn = offered();
        assertThat(team.post(HANDOVERS + "/" + withdrawn + "/withdrawal", "{\"reason\": \"SENT_IN_ERROR\"}")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
        accepted(offered());
        assertThat(closing.eventNames())
                .containsExactly(
                        "UnitHandoverOffered",
                        "UnitHandoverDeclined",
                        "UnitHandoverOffered",
                        "UnitHandoverWithdrawn",
                        "UnitHandoverOffered",
                        "UnitHandoverAccepted");
    }

    @Test
    void only_the_unit_it_is_offered_to_answers_and_only_those_concerned_know_of_it() {
        String id = offered();

        assertThat(closing.post(HANDOVERS + "/" + id + "/acceptance", "{}").status())
                .isEqualTo(403);
        assertThat(team.post(HANDOVERS + "/" + id + "/acceptance", "{}").status())
                .isEqualTo(403);
        assertThat(coordinator.post(HANDOVERS + "/" + id + "/acceptance", "{}").problem())
                .isEqualTo("unit-handover-not-found");
        assertThat(taking.post(HANDOVERS + "/" + id + "/withdrawal", "{\"reason\": \"SENT_IN_ERROR\"}")
                        .status())
                .isEqualTo(403);
        assertThat(taking.post(HANDOVERS, OFFER).status()).isEqualTo(403);
        assertThat(coordinator.get(HANDOVERS).body().path("unitHandovers")).isEmpty();
        for (RunningCommandService concerned : List.of(closing, taking, team)) {
            assertThat(concerned
                            .get(HANDOVERS)
                            .body()
                            .at("/unitHandovers/0/unitHandoverId")
                            .asString())
                    .isEqualTo(id);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | missing-field",
                "{\"from\": {}, \"to\": {}, \"reason\": \"UNIT_CLOSED\"} | missing-field",
                "SAME | unit-handed-to-itself",
                "{\"from\": {\"service\": \"COMPETENCE_TEAM\"}, \"to\": {\"service\": \"COMPETENCE_TEAM\"}, \"reason\": \"UNIT_CLOSED\"} | unit-is-the-only-one",
                "{\"from\": {\"service\": \"MINORITY_ADVISER\", \"posting\": \"SCHOOL-EAST-01\"}, \"to\": {\"service\": \"COMPETENCE_TEAM\"}, \"reason\": \"UNIT_CLOSED\"} | unit-of-other-service",
                "NOWHERE | posting-unknown",
                "LATER | day-in-future"
            })
    void an_offer_that_cannot_be_is_refused(String body, String problem) {
        String sent = switch (body) {
            case "SAME" -> OFFER.replace("EAST-02", "EAST-01");
            case "NOWHERE" -> OFFER.replace("SCHOOL-EAST-02", "SCHOOL-NOWHERE");
            case "LATER" -> OFFER.replace("2012-06-01", "2999-06-01");
            default -> body;
        };
        Answer answer = team.post(HANDOVERS, sent);

        assertThat(answer.status() + " " + answer.problem()).isEqualTo("422 " + problem);
        assertThat(closing.eventCount()).isZero();
    }

    @Test
    void a_case_that_is_opened_while_the_unit_is_handed_over_goes_with_it_or_is_refused() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
            String id = offered();
            CountDownLatch ready = new CountDownLatch(1);
            List<Future<Answer>> openings = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                openings.add(threads.submit(() -> {
                    ready.await();
                    return closing.post("/api/v1/cases", ApiExamples.CASE);
                }));
            }
            ready.countDown();
            accepted(id);

            Set<String> opened = openings.stream()
                    .map(UnitHandoverApiTest::answer)
                    .filter(answer -> answer.status() == 201)
                    .map(answer -> answer.body().path("caseId").asString())
                    .collect(Collectors.toSet());
            assertThat(openings.stream().map(UnitHandoverApiTest::answer).map(Answer::status))
                    .containsAnyOf(201, 409)
                    .allMatch(status -> status == 201 || status == 409);
            assertThat(casesWith("CaseFileHandedOver")).isEqualTo(opened);
        }
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String offered() {
        Answer answer = team.post(HANDOVERS, OFFER);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("unitHandoverId").asString();
    }

    private static JsonNode accepted(String id) {
        Answer answer = taking.post(HANDOVERS + "/" + id + "/acceptance", "{}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static void refused(Answer answer) {
        assertThat(answer.status() + " " + answer.problem()).as(answer.text()).isEqualTo("409 unit-handed-over");
    }

    private static JsonNode done(RunningCommandService as, String caseId, String act, long seenVersion, String body) {
        Answer answer = as.post("/api/v1/cases/" + caseId + "/" + act, seenVersion, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static String openAt(RunningCommandService as, String place) {
        String body = place.equals("WEST") ? """
                {"service": "REGIONAL_COORDINATOR", "region": "WEST", "openedOn": "2012-03-05",
                 "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""" : """
                {"service": "MINORITY_ADVISER", "posting": "%s", "openedOn": "2012-03-05",
                 "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""".formatted(place);
        Answer answer = as.post("/api/v1/cases", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    private static Set<String> casesWith(String event) {
        return Set.copyOf(owner().sql("SELECT aggregate_identifier FROM domain_event_entry WHERE payload_type = ?")
                .param(event)
                .query(String.class)
                .list());
    }

    private static List<String> namesOf(String caseId) {
        return owner().sql("SELECT payload_type FROM domain_event_entry WHERE aggregate_identifier = ?"
                        + " ORDER BY sequence_number")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(closing.database())));
    }
}
