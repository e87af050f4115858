package no.imdi.egnevalg.command.casefile.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.FollowUpAct;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A case that takes four acts and two notes a day, as those see it who want more. */
class CaseLimitsTest {

    private static final String GUIDANCE_WITH_NOTE =
            FollowUpAct.GUIDANCE.body().replaceFirst("\\{", "{\"note\": \"Words.\", ");

    private static RunningCommandService service;

    private String caseId = "";

    /** No midnight comes while the test runs. */
    @Configuration(proxyBeanMethods = false)
    static class Noon {
        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(Instant.parse("2014-06-02T10:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void start() {
        service = RunningCommandService.with(
                Noon.class,
                "--egnevalg.case-limits.acts-a-day=4",
                "--egnevalg.case-limits.notes-a-day=2",
                "--egnevalg.case-limits.events=6");
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
    void the_act_after_the_last_one_of_the_day_is_refused_and_leaves_nothing() {
        useUpActs();
        long events = service.eventCount();

        assertRefused(guidance(3), "acts-of-day-used-up", "");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void a_request_that_was_done_before_is_told_so_however_full_the_day_is() {
        String key = UUID.randomUUID().toString();
        assertDone(guidance(0));
        assertDone(guidance(1));
        Answer last = under(key, 2);
        assertDone(last);

        Answer again = under(key, 2);

        assertThat(again.text()).isEqualTo(last.text());
        assertRefused(guidance(3), "acts-of-day-used-up", "");
    }

    @Test
    void notes_have_a_limit_of_their_own_whether_they_stand_alone_or_beside_an_act() {
        assertDone(service.post(path("guidance"), 0, GUIDANCE_WITH_NOTE));
        assertThat(note(2).status()).isBetween(200, 201);

        assertRefused(note(3), "notes-of-day-used-up", "/note");
        assertRefused(service.post(path("guidance"), 3, GUIDANCE_WITH_NOTE), "notes-of-day-used-up", "/note");
        assertDone(guidance(3));
    }

    @Test
    void an_act_on_another_case_that_adds_to_it_is_refused_too() {
        String other = service.openCase();
        useUpActs();

        Answer link = service.post("/api/v1/cases/" + other + "/links", 0, """
                {"caseId": "%s", "grounds": "SERVICES_CONFIRMED"}""".formatted(caseId));

        assertRefused(link, "acts-of-day-used-up", "");
        assertDone(service.post("/api/v1/cases/" + other + "/guidance", 0, FollowUpAct.GUIDANCE.body()));
    }

    @Test
    void what_is_wrong_with_an_act_is_told_first() {
        useUpActs();

        assertThat(service.post(path("voiding"), 2, ApiExamples.VOIDING).problem())
                .isEqualTo("stale-version");
        assertThat(service.as("mr2")
                        .post(path("guidance"), 3, FollowUpAct.GUIDANCE.body())
                        .problem())
                .isEqualTo("case-not-found");
    }

    @Test
    void an_erasure_waits_for_no_other_day() {
        useUpActs();

        assertDone(service.as("privacy").post(path("erasure"), 3, "{\"basis\": \"RETENTION_PERIOD_ENDED\"}"));
        assertDone(service.as("privacy2").post(path("erasure/confirmation"), 4, "{}"));
    }

    @Test
    void a_case_that_has_had_all_its_events_takes_no_more_but_can_be_erased() {
        useUpActs();
        assertDone(note(3));
        assertDone(note(4));
        long events = service.eventCount();

        Answer full = note(5);
        assertThat(full.status()).as(full.text()).isEqualTo(409);
        assertThat(full.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("type").asString().replaceAll(".*:", "")))
                .contains("case-file-full");
        assertThat(service.eventCount()).isEqualTo(events);
        assertDone(service.as("privacy").post(path("erasure"), 5, "{\"basis\": \"RETENTION_PERIOD_ENDED\"}"));
    }

    private void useUpActs() {
        List.of(0, 1, 2).forEach(version -> assertDone(guidance(version)));
    }

    private Answer guidance(long seenVersion) {
        return service.post(path("guidance"), seenVersion, FollowUpAct.GUIDANCE.body());
    }

    private Answer under(String key, long seenVersion) {
        return service.postWith(
                path("guidance"),
                FollowUpAct.GUIDANCE.body(),
                "If-Match",
                "\"" + seenVersion + "\"",
                "Idempotency-Key",
                key);
    }

    private Answer note(long seenVersion) {
        return service.post(path("notes"), seenVersion, "{\"note\": \"Words.\"}");
    }

    private String path(String act) {
        return "/api/v1/cases/" + caseId + "/" + act;
    }

    private static void assertDone(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void assertRefused(Answer answer, String problem, String pointer) {
        assertThat(answer.status() + " " + answer.problem()).as(answer.text()).isEqualTo("409 " + problem);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }
}
