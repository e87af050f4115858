package no.imdi.egnevalg.command.casefile.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Linking two cases and parting them, as a caller sees it. */
class LinkCaseFilesApiTest {

    private static final String NO_CASE = "00000000-0000-0000-0000-000000000000";

    private static RunningCommandService service;

    private String one = "";
    private String other = "";

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void openCases() {
        one = service.openCase();
        other = service.openCase();
    }

    @Test
    void a_link_stands_in_both_cases_and_gives_each_its_next_version() {
        Answer answer = link(one, 0, other);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.text()).isEqualTo("{\"caseId\":\"" + one + "\",\"version\":1}");
        assertThat(lastTwo("linkedCaseId")).containsExactlyInAnyOrder(one + " " + other, other + " " + one);
        assertThat(service.post(path(other, "voiding"), 1, ApiExamples.VOIDING).status())
                .isEqualTo(200);
    }

    @Test
    void the_other_case_takes_the_link_at_whatever_version_it_has() {
        service.post(path(other, "corrections"), 0, ApiExamples.CORRECTION);
        service.post(path(other, "voiding"), 1, ApiExamples.VOIDING);

        assertThat(link(one, 0, other).status()).isEqualTo(200);
    }

    @Test
    void a_link_is_undone_from_either_side_even_in_a_void_case() {
        link(one, 0, other);
        service.post(path(other, "voiding"), 1, ApiExamples.VOIDING);

        Answer answer = unlink(other, 2, one);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("version").asInt()).isEqualTo(3);
        assertThat(lastTwo("unlinkedCaseId")).containsExactlyInAnyOrder(one + " " + other, other + " " + one);
        assertThat(unlink(one, 2, other).problem()).isEqualTo("link-not-found");
    }

    @Test
    void what_cannot_be_linked_is_refused_and_leaves_nothing() {
        link(one, 0, other);
        long events = service.eventCount();

        assertRefused(link(one, 1, one), 422, "linked-to-itself");
        assertRefused(link(one, 1, NO_CASE), 422, "other-case-unknown");
        assertRefused(link(one, 1, "kari@example.org"), 422, "other-case-unknown");
        assertRefused(link(one, 1, other), 409, "already-linked");
        assertRefused(link(one, 0, service.openCase()), 412, "stale-version");
        assertRefused(link(NO_CASE, 0, one), 404, "case-not-found");
        assertRefused(link("ffffffff-0000-0000-0000-000000000000", 0, NO_CASE), 404, "case-not-found");
        assertRefused(unlink(one, 1, NO_CASE), 404, "link-not-found");
        assertRefused(unlink(one, 0, other), 412, "stale-version");
        assertThat(service.eventCount()).as("but the case opened in between").isEqualTo(events + 1);
    }

    @Test
    void the_same_link_under_the_same_key_gets_the_same_answer_and_no_second_pair_of_events() {
        String key = UUID.randomUUID().toString();
        Answer first = link(one, 0, other, key);
        long events = service.eventCount();

        Answer again = link(one, 0, other, key);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(service.eventCount()).isEqualTo(events);
    }

    private static void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.status() + " " + answer.problem()).as(answer.text()).isEqualTo(status + " " + problem);
        assertThat(answer.text()).doesNotContain("kari");
    }

    private static List<String> lastTwo(String field) {
        List<JsonNode> events = service.events();
        return events.subList(events.size() - 2, events.size()).stream()
                .map(event -> event.path("caseId").asString() + " "
                        + event.path(field).asString())
                .toList();
    }

    private static Answer link(String caseId, long seenVersion, String other) {
        return service.post(path(caseId, "links"), seenVersion, body(other));
    }

    private static Answer link(String caseId, long seenVersion, String other, String key) {
        return service.postWith(
                path(caseId, "links"), body(other), "If-Match", "\"" + seenVersion + "\"", "Idempotency-Key", key);
    }

    private static Answer unlink(String caseId, long seenVersion, String other) {
        return service.post(
                path(caseId, "links/" + other + "/removal"), seenVersion, "{\"reason\": \"NOT_SAME_PERSON\"}");
    }

    private static String body(String other) {
        return "{\"caseId\": \"" + other + "\", \"grounds\": \"SERVICES_CONFIRMED\"}";
    }

    private static String path(String caseId, String act) {
        return "/api/v1/cases/" + caseId + "/" + act;
    }
}
