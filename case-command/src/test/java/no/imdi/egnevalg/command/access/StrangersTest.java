package no.imdi.egnevalg.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.FollowUpAct;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has nothing to do with a case cannot tell it from one that does not exist, whatever they send. */
class StrangersTest {

    private static final String NO_CASE = "2f1d6f0e-3a52-3d0b-8f7e-6c1f6e0f9a11";
    private static final String OWNERS_KEY = UUID.randomUUID().toString();

    private static RunningCommandService service;
    private static RunningCommandService stranger;
    private static AccessLogRows log;
    private static String caseId;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
        stranger = service.as("mr2");
        log = AccessLogRows.of(service);
        caseId = service.openCase();
        ask(service, new CaseAct(FollowUpAct.GUIDANCE.describedPath(), FollowUpAct.GUIDANCE.body()), caseId, "\"0\"");
        assertThat(service.eventNames().getLast()).isEqualTo("GuidanceGiven");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<CaseAct> acts() {
        return CaseAct.all().stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whichever_version_and_key_they_name(CaseAct act) {
        long events = service.eventCount();
        for (String version : List.of("\"0\"", "\"1\"", "\"2\"", "\"99\"")) {
            long rows = log.count();

            Answer foreign = ask(stranger, act, caseId, version);
            Answer none = ask(stranger, act, NO_CASE, version);

            assertThat(foreign.status() + foreign.problem()).isEqualTo("404case-not-found");
            assertSame(foreign, none);
            assertThat(log.after(rows))
                    .extracting(row -> row.callerId() + " " + row.caseId() + " " + row.outcome())
                    .containsExactly("demo-mr2 " + caseId + " DENIED", "demo-mr2 " + NO_CASE + " NOT_FOUND");
        }
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatever_is_wrong_with_what_they_send(CaseAct act) {
        for (String body : List.of("", "{", "{\"x\": 1}", "{\"on\": \"2012-13-13\"}", "[]")) {
            CaseAct bad = new CaseAct(act.pattern(), body);
            assertSame(ask(stranger, bad, caseId, "\"1\""), ask(stranger, bad, NO_CASE, "\"1\""));
        }
        for (String version : List.of("*", "1", "\"x\"")) {
            assertSame(ask(stranger, act, caseId, version), ask(stranger, act, NO_CASE, version));
        }
        assertSame(
                stranger.postWith(act.path(caseId), act.body(), "X-None", "1"),
                stranger.postWith(act.path(NO_CASE), act.body(), "X-None", "1"));
    }

    /** Also what names something else in the register, such as a key of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"request-fingerprints", "national-housing", "x", "%20", "0"})
    void whatever_they_name_that_is_no_case_id(String id) {
        long events = service.eventCount();
        for (CaseAct act : CaseAct.all()) {
            for (RunningCommandService asked : List.of(service, stranger)) {
                long rows = log.count();

                Answer answer = ask(asked, act, id, "\"0\"");

                assertThat(answer.status() + answer.problem()).as(act.pattern()).isEqualTo("404case-not-found");
                assertSame(answer, ask(asked, act, NO_CASE, "\"0\""));
                assertThat(log.after(rows).getFirst().outcome()).isEqualTo("NOT_FOUND");
                assertThat(log.after(rows).getFirst().caseId()).isNull();
            }
        }
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rk", "ir", "school-west-01", "coordinator-east"})
    void wherever_they_work(String user) {
        RunningCommandService asked = service.as(user);
        for (CaseAct act : CaseAct.all()) {
            assertSame(ask(asked, act, caseId, "\"1\""), ask(asked, act, NO_CASE, "\"1\""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "privacy", "operator"})
    void those_who_work_on_no_case_are_refused_whatever_they_name(String user) {
        RunningCommandService asked = service.as(user);
        for (CaseAct act : CaseAct.all()) {
            Answer foreign = ask(asked, act, caseId, "\"1\"");
            assertThat(foreign.status() + foreign.problem()).isEqualTo("403not-permitted");
            assertSame(foreign, ask(asked, act, NO_CASE, "\"1\""));
        }
    }

    private static Answer ask(RunningCommandService asked, CaseAct act, String caseId, String version) {
        return asked.postWith(act.path(caseId), act.body(), "If-Match", version, "Idempotency-Key", OWNERS_KEY);
    }

    private static void assertSame(Answer one, Answer other) {
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.text()).isEqualTo(other.text());
        assertThat(headers(one)).isEqualTo(headers(other));
    }

    /** All but the time of day, and whether the server ends the connection, as it does after so many requests. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "connection"));
        return headers;
    }
}
