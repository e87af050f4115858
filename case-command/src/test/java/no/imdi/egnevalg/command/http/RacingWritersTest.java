package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.FollowUpAct;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests that come at the same moment, to one instance of the service or to two instances on one log. */
class RacingWritersTest {

    private static final int CALLS = 24;

    private static RunningCommandService one;
    private static RunningCommandService other;

    @BeforeAll
    static void start() {
        String database = TestStores.newEventDatabase();
        one = RunningCommandService.on(database);
        other = RunningCommandService.on(database);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @RepeatedTest(10)
    void of_two_writers_on_one_version_one_is_done_and_one_is_stale() {
        assertOneWins(one, one);
    }

    @RepeatedTest(10)
    void two_instances_of_the_service_decide_a_race_in_the_log() {
        assertOneWins(one, other);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_writers_of_the_same_act_one_is_done_and_one_is_stale(FollowUpAct act) {
        for (RunningCommandService second : List.of(one, other)) {
            var ready = act.readyOn(one);
            long events = one.eventCount();

            List<Answer> answers = AtOnce.call(List.of(
                    () -> one.post(ready.path(), ready.version(), act.body()),
                    () -> second.post(ready.path(), ready.version(), act.body())));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(answers).extracting(Answer::problem).containsExactlyInAnyOrder("", "stale-version");
            assertThat(one.eventCount()).isEqualTo(events + 1);
        }
    }

    private static void assertOneWins(RunningCommandService first, RunningCommandService second) {
        String caseId = one.openCase();
        long events = one.eventCount();

        List<Answer> answers = AtOnce.call(List.of(
                () -> first.post("/api/v1/cases/" + caseId + "/corrections", 0, ApiExamples.CORRECTION),
                () -> second.post("/api/v1/cases/" + caseId + "/voiding", 0, ApiExamples.VOIDING)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(answers).extracting(Answer::problem).containsExactlyInAnyOrder("", "stale-version");
        assertThat(one.eventCount()).isEqualTo(events + 1);
    }

    @RepeatedTest(5)
    void many_identical_openings_under_one_key_open_one_case_and_all_hear_of_it() {
        String key = UUID.randomUUID().toString();
        long events = one.eventCount();

        List<Answer> answers = AtOnce.call(IntStream.range(0, CALLS)
                .<Callable<Answer>>mapToObj(call -> () -> (call % 2 == 0 ? one : other)
                        .postWith("/api/v1/cases", ApiExamples.CASE, "Idempotency-Key", key))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(one.eventCount()).isEqualTo(events + 1);
    }

    @RepeatedTest(5)
    void many_identical_corrections_under_one_key_correct_once_and_all_hear_of_it() {
        String key = UUID.randomUUID().toString();
        String path = "/api/v1/cases/" + one.openCase() + "/corrections";
        long events = one.eventCount();

        List<Answer> answers = AtOnce.times(
                CALLS, () -> one.postWith(path, ApiExamples.CORRECTION, "Idempotency-Key", key, "If-Match", "\"0\""));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(one.eventCount()).isEqualTo(events + 1);
    }
}
