package no.imdi.egnevalg.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.identity.OutsideRequests;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.FollowUpAct;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.command.casefile.measures.TakeMeasure;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.casefile.secondaryconcerns.RemoveSecondaryConcern;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Measure;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Following up a case, as a caller sees it. */
class FollowUpApiTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void without_a_day_it_is_today() {
        String caseId = service.openCase();

        service.post(FollowUpAct.MEASURE.path(caseId, ""), 0, "{\"measure\": \"SHELTER\"}");

        JsonNode taken = service.events().getLast();
        assertThat(taken.path("on").asString()).isEqualTo(norwegianDay(taken));
    }

    @Test
    void a_case_cannot_be_closed_while_anything_is_left_undone_and_all_of_it_is_said() {
        String caseId = service.openCase();
        service.post(FollowUpAct.RISK.path(caseId, ""), 0, FollowUpAct.RISK.with("level", "\"ACUTE\""));
        service.post(FollowUpAct.FLAG.path(caseId, ""), 1, FollowUpAct.FLAG.body());

        Answer answer = service.post(FollowUpAct.CLOSURE.path(caseId, ""), 2, FollowUpAct.CLOSURE.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("type").asString()))
                .containsExactly("urn:egnevalg:problem:risk-acute", "urn:egnevalg:problem:concern-unresolved");
    }

    @Test
    void what_the_case_does_not_have_is_not_found() {
        var ready = FollowUpAct.RESOLUTION.readyOn(service);
        String another =
                FollowUpAct.RESOLUTION.path(ready.caseId(), UUID.randomUUID().toString());
        String removal = FollowUpAct.REMOVAL.path(ready.caseId(), "").replace("EXTREME_CONTROL", "LEFT_ABROAD");

        Answer resolution = service.post(another, 1, FollowUpAct.RESOLUTION.body());
        Answer removed = service.post(removal, 1, FollowUpAct.REMOVAL.body());

        assertThat(resolution.status() + " " + resolution.problem()).isEqualTo("404 concern-not-found");
        assertThat(removed.status() + " " + removed.problem()).isEqualTo("404 secondary-concern-not-found");
    }

    @Test
    void the_same_body_under_the_same_key_at_another_address_is_no_repetition() {
        var ready = FollowUpAct.RESOLUTION.readyOn(service);
        String key = UUID.randomUUID().toString();
        under(key, ready.path(), 1, FollowUpAct.RESOLUTION.body());

        Answer other = under(
                key,
                FollowUpAct.RESOLUTION.path(ready.caseId(), UUID.randomUUID().toString()),
                1,
                FollowUpAct.RESOLUTION.body());

        assertThat(other.status()).as(other.text()).isEqualTo(412);
    }

    @Test
    void the_same_body_under_the_same_key_for_another_act_is_no_repetition() {
        String caseId = service.openCase();
        Recorded now = CaseFileScene.at("2014-06-02T08:00:00Z");
        var request = new ActRequest(caseId, 0, UUID.randomUUID().toString(), now);
        var measure = new TakeMeasure(caseId, 0, LocalDate.of(2014, 6, 2), Measure.SHELTER, now);
        var removal = new RemoveSecondaryConcern(caseId, 0, LocalDate.of(2014, 6, 2), "EXTREME_CONTROL", now);
        CaseActs acts = service.bean(CaseActs.class);
        Caller owner =
                new Caller("demo-mr", Role.ADVISER, new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-01"));
        OutsideRequests.as(owner, () -> acts.carryOut(request, "{}", measure));

        assertThat(OutsideRequests.as(owner, () -> acts.carryOut(request, "{}", measure)))
                .isEqualTo(1);
        assertThatThrownBy(() -> OutsideRequests.as(owner, () -> acts.carryOut(request, "{}", removal)))
                .hasMessage("stale-version");
    }

    @Test
    void every_event_tells_who_acted_in_which_role_and_for_which_service() {
        String caseId = service.openCase();
        service.post(FollowUpAct.MEASURE.path(caseId, ""), 0, "{\"measure\": \"SHELTER\"}");
        String byAdviser = author();
        service.as("kt").post("/api/v1/cases", """
                {"service": "COMPETENCE_TEAM", "openedOn": "2012-02-01", "category": "OTHER", "ageBand": "UNKNOWN",
                 "gender": "FEMALE", "referralSource": "POLICE"}""");
        String byTeam = author();
        service.as("analyst").post("/api/v1/historical-counts", ApiExamples.COUNTS);

        assertThat(byAdviser).isEqualTo("{\"id\":\"demo-mr\",\"role\":\"ADVISER\",\"service\":\"MINORITY_ADVISER\"}");
        assertThat(byTeam)
                .isEqualTo("{\"id\":\"demo-kt\",\"role\":\"COMPETENCE_TEAM\",\"service\":\"COMPETENCE_TEAM\"}");
        assertThat(author()).isEqualTo("{\"id\":\"demo-analyst\",\"role\":\"ANALYST\"}");
    }

    /** Of the latest event. */
    private static String author() {
        return service.events().getLast().path("recorded").path("by").toString();
    }

    @Test
    void a_life_of_a_case() {
        String caseId = service.openCase();
        String concernId = "";
        List<FollowUpAct> life = List.of(
                FollowUpAct.GUIDANCE,
                FollowUpAct.MEASURE,
                FollowUpAct.RISK,
                FollowUpAct.FLAG,
                FollowUpAct.RECATEGORISATION,
                FollowUpAct.ADDITION,
                FollowUpAct.REMOVAL,
                FollowUpAct.RESOLUTION,
                FollowUpAct.CLOSURE,
                FollowUpAct.REOPENING);
        String etag = "\"0\"";
        for (FollowUpAct act : life) {
            Answer answer = service.postWith(act.path(caseId, concernId), act.body(), "If-Match", etag);
            assertThat(answer.status()).as(act + ": " + answer.text()).isEqualTo(200);
            etag = answer.header("ETag");
            concernId = answer.body().path("concernId").asString(concernId);
        }

        assertThat(service.eventNames().reversed().subList(0, life.size()).reversed())
                .isEqualTo(life.stream().map(FollowUpAct::event).toList());
        assertThat(etag).isEqualTo("\"10\"");
        assertThat(eventOf(7)).startsWith("""
                {"caseId":"%s","concernId":"%s","on":"2012-03-14","kind":"JOURNEY_PLANNED","dueOn":"2012-06-15",\
                "owner":{"service":"REGIONAL_COORDINATOR","region":"EAST"},""".formatted(caseId, concernId));
        assertThat(eventOf(6)).startsWith("""
                {"caseId":"%s","effectiveOn":"2012-05-02","from":"FEARED_FORCED_MARRIAGE",\
                "to":"COMPLETED_FORCED_MARRIAGE","reason":"FEARED_EVENT_HAPPENED",""".formatted(caseId));
    }

    /** The event so many places from the end of the log, as it is written. */
    private static String eventOf(int fromLast) {
        return service.events().reversed().get(fromLast - 1).toString();
    }

    private static String norwegianDay(JsonNode event) {
        return Instant.parse(event.path("recorded").path("at").asString())
                .atZone(ZoneId.of("Europe/Oslo"))
                .toLocalDate()
                .toString();
    }

    private static Answer under(String key, String path, long seenVersion, String body) {
        return service.postWith(path, body, "If-Match", "\"" + seenVersion + "\"", "Idempotency-Key", key);
    }
}
