package no.imdi.egnevalg.command.casefile.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.AtOnce;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** Links that meet: in opposite directions, and with other acts on the other case. */
class RacingLinksTest {

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

    @RepeatedTest(30)
    @Timeout(10)
    void two_links_in_opposite_directions_make_one_and_wait_for_nobody() {
        assertOneLink(one, one);
    }

    @RepeatedTest(30)
    @Timeout(10)
    void two_instances_of_the_service_do_not_lock_each_other_out_in_the_database() {
        assertOneLink(one, other);
    }

    private static void assertOneLink(RunningCommandService first, RunningCommandService second) {
        String a = one.openCase();
        String b = one.openCase();
        long events = one.eventCount();

        List<Answer> answers = AtOnce.call(List.of(() -> link(first, a, b, 0), () -> link(second, b, a, 0)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .singleElement()
                .extracting(Answer::problem)
                .isEqualTo("stale-version");
        assertThat(one.eventCount()).isEqualTo(events + 2);
    }

    @RepeatedTest(10)
    void many_cases_linked_to_one_at_once_are_all_linked() {
        String hub = one.openCase();
        List<String> cases = Stream.generate(one::openCase).limit(6).toList();
        long events = one.eventCount();

        List<Answer> answers = AtOnce.call(IntStream.range(0, cases.size())
                .<Callable<Answer>>mapToObj(i -> () -> link(i % 2 == 0 ? one : other, cases.get(i), hub, 0))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"1\"");
        assertThat(one.eventCount()).isEqualTo(events + 12);
    }

    @RepeatedTest(10)
    void an_act_on_the_other_case_at_the_same_moment_does_not_make_a_link_stale() {
        String a = one.openCase();
        String b = one.openCase();

        List<Answer> answers = AtOnce.call(List.of(
                () -> link(one, a, b, 0),
                () -> other.post("/api/v1/cases/" + b + "/corrections", 0, ApiExamples.CORRECTION)));

        assertThat(answers.getFirst().status()).as(answers.getFirst().text()).isEqualTo(200);
        assertThat(answers.getLast().status()).isIn(200, 412);
    }

    private static Answer link(RunningCommandService service, String caseId, String other, long seenVersion) {
        return service.post(
                "/api/v1/cases/" + caseId + "/links",
                seenVersion,
                "{\"caseId\": \"" + other + "\", \"grounds\": \"PERSON_CONFIRMED\"}");
    }
}
