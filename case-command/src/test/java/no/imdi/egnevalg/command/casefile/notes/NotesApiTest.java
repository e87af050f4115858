package no.imdi.egnevalg.command.casefile.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import no.imdi.egnevalg.sealing.DataKeys;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.Opener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Notes over HTTP, alone and beside an opening. */
class NotesApiTest {

    private static final String WORDS = "She wants to be called before anything is sent home.";
    private static final String NOTE = "{\"note\": \"" + WORDS + "\"}";
    private static final String CASE_WITH_NOTE = ApiExamples.CASE.replaceFirst("}$", ", \"note\": \"" + WORDS + "\"}");

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
    void a_note_is_written_sealed_and_opens_with_the_key_of_its_case() {
        String caseId = service.openCase();

        Answer answer = service.post(notesOf(caseId), 0, NOTE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("version").asLong()).isEqualTo(1);
        JsonNode event = service.events().getLast();
        assertThat(event.path("noteId").asString())
                .isEqualTo(answer.body().path("noteId").asString());
        assertThat(event.has("aboutVersion")).isFalse();
        assertThat(event.toString()).doesNotContain("called");
        assertThat(opened(event)).isEqualTo(WORDS);
    }

    @Test
    void a_case_is_opened_with_a_note_about_its_opening() {
        Answer answer = service.post("/api/v1/cases", CASE_WITH_NOTE);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("version").asLong()).isEqualTo(1);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        JsonNode event = service.events().getLast();
        assertThat(event.path("aboutVersion").asLong(-1)).isZero();
        assertThat(opened(event)).isEqualTo(WORDS);
    }

    @Test
    void a_case_is_opened_with_a_link_and_a_note() {
        String other = service.openCase();
        String body = CASE_WITH_NOTE.replaceFirst("}$", ", \"linkedTo\": \"" + other + "\"}");

        Answer answer = service.post("/api/v1/cases", body);

        assertThat(answer.body().path("version").asLong()).isEqualTo(2);
        assertThat(service.events().getLast().path("aboutVersion").asLong(-1)).isZero();
    }

    @Test
    void an_opening_with_a_note_sent_again_is_the_same_and_with_another_note_refused() {
        String key = UUID.randomUUID().toString();
        Answer first = service.postWith("/api/v1/cases", CASE_WITH_NOTE, "Idempotency-Key", key);
        long events = service.eventCount();

        Answer again = service.postWith("/api/v1/cases", CASE_WITH_NOTE, "Idempotency-Key", key);
        Answer other =
                service.postWith("/api/v1/cases", CASE_WITH_NOTE.replace("before", "after"), "Idempotency-Key", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    @Test
    void a_note_sent_again_is_the_same_and_another_under_its_key_refused() {
        String caseId = service.openCase();
        String key = UUID.randomUUID().toString();
        String[] headers = {"Idempotency-Key", key, "If-Match", "\"0\""};
        Answer first = service.postWith(notesOf(caseId), NOTE, headers);

        Answer again = service.postWith(notesOf(caseId), NOTE, headers);
        Answer other = service.postWith(notesOf(caseId), NOTE.replace("before", "after"), headers);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(412);
    }

    @Test
    void a_blank_note_beside_an_act_is_none_and_alone_is_missing() {
        String caseId = service.openCase();

        Answer beside = service.post("/api/v1/cases/" + caseId + "/guidance", 0, """
                {"channel": "MEETING", "with": ["SCHOOL_STAFF"], "note": " \\n "}""");
        Answer alone = service.post(notesOf(caseId), 1, "{\"note\": \"  \"}");

        assertThat(beside.body().path("version").asLong()).isEqualTo(1);
        assertThat(alone.problem()).isEqualTo("missing-field");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fnr 13097248022 here       | holds-identity-number | characters 5 to 15
            Ring 22 86 44 00 tonight   | holds-phone-number    | characters 6 to 16
            Skriv til kari@eksempel.no | holds-email-address   | characters 11 to 26
            A bell \\u0007 rang        | malformed-text        | character 8
            """)
    void what_leads_straight_to_a_person_is_refused_with_its_place_and_without_its_words(
            String note, String type, String place) {
        String caseId = service.openCase();

        Answer answer = service.post(notesOf(caseId), 0, "{\"note\": \"" + note + "\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(type);
        JsonNode error = answer.body().path("errors").path(0);
        assertThat(error.path("pointer").asString()).isEqualTo("/note");
        assertThat(error.path("detail").asString()).contains(place);
        assertThat(answer.body().toString()).doesNotContain("13097", "22 86", "kari");
    }

    @Test
    void the_longest_note_is_taken_and_a_longer_one_refused() {
        String caseId = service.openCase();

        Answer longer = service.post(notesOf(caseId), 0, "{\"note\": \"" + "a".repeat(4001) + "\"}");
        Answer longest = service.post(notesOf(caseId), 0, "{\"note\": \"" + "å".repeat(4000) + "\"}");

        assertThat(longer.problem()).isEqualTo("text-too-long");
        assertThat(longest.status()).isEqualTo(200);
        assertThat(opened(service.events().getLast())).hasSize(4000);
    }

    @Test
    void of_a_case_that_one_cannot_see_or_that_does_not_exist_nothing_is_told() {
        String caseId = service.openCase();

        Answer hidden = service.as("mr2").post(notesOf(caseId), 0, NOTE);
        Answer none = service.post(notesOf(UUID.randomUUID().toString()), 0, NOTE);

        assertThat(List.of(hidden.status(), none.status())).containsOnly(404);
        assertThat(none.body()).isEqualTo(hidden.body());
    }

    @Test
    void when_the_key_is_gone_though_the_case_is_not_an_act_without_words_is_still_possible_but_no_note() {
        String caseId = service.openCase();
        service.bean(DataKeys.class).destroy(caseId);

        Answer note = service.post(notesOf(caseId), 0, NOTE);
        Answer act = service.post("/api/v1/cases/" + caseId + "/guidance", 0, """
                {"channel": "MEETING", "with": ["SCHOOL_STAFF"]}""");

        assertThat(note.status() + note.problem()).isEqualTo("409data-key-destroyed");
        assertThat(note.body().toString()).doesNotContain("called");
        assertThat(act.status()).isEqualTo(200);
        Answer beside = service.post("/api/v1/cases/" + caseId + "/guidance", 1, """
                {"channel": "MEETING", "with": ["SCHOOL_STAFF"], "note": "She called."}""");
        assertThat(beside.status() + beside.problem()).isEqualTo("409data-key-destroyed");
        assertThat(service.eventNames().getLast()).isEqualTo("GuidanceGiven");
    }

    @Test
    void in_the_mark_of_a_request_words_are_known_by_the_key_of_their_case_only() {
        RequestMarks marks = service.bean(RequestMarks.class);
        List<FreeText> one = List.of(FreeText.of("one"));
        List<FreeText> other = List.of(FreeText.of("other"));

        assertThat(marks.of("", one, _ -> "same")).isEqualTo(marks.of("", other, _ -> "same"));
        assertThat(marks.of("", one, FreeText::reveal)).isNotEqualTo(marks.of("", other, FreeText::reveal));
        assertThatThrownBy(() -> marks.of("", one)).hasStackTraceContaining("Words without the key of a case");
    }

    private static String notesOf(String caseId) {
        return "/api/v1/cases/" + caseId + "/notes";
    }

    private static String opened(JsonNode event) {
        String ciphertext = event.path("text").path("ciphertext").asString();
        return new Opener(service.bean(DataKeys.class))
                .open(
                        event.path("caseId").asString(),
                        NoteWritten.fieldOf(event.path("noteId").asString()),
                        new SealedText(ciphertext))
                .map(FreeText::reveal)
                .orElseThrow();
    }
}
