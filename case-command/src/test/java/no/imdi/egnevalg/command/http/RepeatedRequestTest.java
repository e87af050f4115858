package no.imdi.egnevalg.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change that is sent again, because its answer was lost on the way. */
class RepeatedRequestTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static final Map<String, String> ACTS =
            Map.of("corrections", ApiExamples.CORRECTION, "voiding", ApiExamples.VOIDING);

    static Set<String> acts() {
        return ACTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_same_change_under_the_same_key_gets_the_same_answer_and_makes_no_second_event(String act) {
        String caseId = service.openCase();
        String key = UUID.randomUUID().toString();
        Answer first = change(caseId, act, 0, key);
        long events = service.eventCount();

        Answer second = change(caseId, act, 0, key);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void a_repeated_change_is_known_though_the_case_has_moved_on() {
        String caseId = service.openCase();
        String key = UUID.randomUUID().toString();
        Answer correction = change(caseId, "corrections", 0, key);
        change(caseId, "voiding", 1, UUID.randomUUID().toString());
        long events = service.eventCount();

        Answer again = change(caseId, "corrections", 0, key);

        assertThat(again.text()).isEqualTo(correction.text());
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_same_change_under_another_key_comes_from_somebody_who_has_seen_less(String act) {
        String caseId = service.openCase();
        change(caseId, act, 0, UUID.randomUUID().toString());
        long events = service.eventCount();

        Answer other = change(caseId, act, 0, UUID.randomUUID().toString());

        assertThat(other.status()).as(other.text()).isEqualTo(412);
        assertThat(other.problem()).isEqualTo("stale-version");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    private static Answer change(String caseId, String act, long seenVersion, String key) {
        return service.postWith(
                "/api/v1/cases/" + caseId + "/" + act,
                Objects.requireNonNull(ACTS.get(act)),
                "If-Match",
                "\"" + seenVersion + "\"",
                "Idempotency-Key",
                key);
    }
}
