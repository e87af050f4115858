package no.imdi.egnevalg.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.FollowUpAct;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every act of the follow-up, as a caller sees it. */
class EveryFollowUpActTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_act_gives_the_next_version_and_one_event(FollowUpAct act) {
        var ready = act.readyOn(service);
        long events = service.eventCount();

        Answer answer = service.post(ready.path(), ready.version(), act.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"" + (ready.version() + 1) + "\"");
        assertThat(answer.body().path("caseId").asString()).isEqualTo(ready.caseId());
        assertThat(answer.body().path("version").asLong()).isEqualTo(ready.version() + 1);
        assertThat(service.eventCount()).isEqualTo(events + 1);
        assertThat(service.eventNames().getLast()).isEqualTo(act.event());
    }

    @ParameterizedTest
    @EnumSource
    void an_act_that_is_sent_again_under_its_key_gets_the_same_answer_and_makes_no_second_event(FollowUpAct act) {
        var ready = act.readyOn(service);
        String key = UUID.randomUUID().toString();
        Answer first = under(key, ready.path(), ready.version(), act.body());
        long events = service.eventCount();

        Answer second = under(key, ready.path(), ready.version(), act.body());

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @ParameterizedTest
    @EnumSource
    void an_act_from_somebody_who_has_seen_less_is_stale(FollowUpAct act) {
        var ready = act.readyOn(service);
        service.post("/api/v1/cases/" + ready.caseId() + "/corrections", ready.version(), ApiExamples.CORRECTION);
        long events = service.eventCount();

        Answer answer = service.post(ready.path(), ready.version(), act.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(412);
        assertThat(answer.problem()).isEqualTo("stale-version");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @ParameterizedTest
    @EnumSource
    void an_act_on_a_case_that_does_not_exist_finds_nothing(FollowUpAct act) {
        String path = act.path(UUID.randomUUID().toString(), UUID.randomUUID().toString());

        Answer answer = service.post(path, 0, act.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("case-not-found");
    }

    @ParameterizedTest
    @EnumSource
    void a_void_case_takes_none_of_them(FollowUpAct act) {
        var ready = act.readyOn(service);
        service.post("/api/v1/cases/" + ready.caseId() + "/voiding", ready.version(), ApiExamples.VOIDING);

        Answer answer = service.post(ready.path(), ready.version() + 1, act.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("case-file-void");
    }

    @ParameterizedTest
    @EnumSource
    void the_example_in_the_description_of_an_act_is_taken(FollowUpAct act) {
        var ready = act.readyOn(service);
        String example = service.get("/v3/api-docs")
                .body()
                .path("paths")
                .path(act.describedPath())
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("examples")
                .valueStream()
                .findFirst()
                .orElseThrow()
                .path("value")
                .toString();

        Answer answer = service.post(ready.path(), ready.version(), example);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Answer under(String key, String path, long seenVersion, String body) {
        return service.postWith(path, body, "If-Match", "\"" + seenVersion + "\"", "Idempotency-Key", key);
    }
}
