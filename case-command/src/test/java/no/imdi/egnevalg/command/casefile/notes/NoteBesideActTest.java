package no.imdi.egnevalg.command.casefile.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.imdi.egnevalg.command.FollowUpAct;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What holds for the notes beside every follow-up act that takes one. */
class NoteBesideActTest {

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
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADDITION", "REMOVAL"})
    void it_is_written_after_the_act_with_it_and_only_once(FollowUpAct act) {
        FollowUpAct.Ready ready = act.readyOn(service);
        String[] headers = {
            "If-Match",
            "\"" + ready.version() + "\"",
            "Idempotency-Key",
            UUID.randomUUID().toString()
        };

        Answer answer = service.postWith(ready.path(), withNote(act, "The nurse knows"), headers);
        Answer again = service.postWith(ready.path(), withNote(act, "The nurse knows"), headers);
        Answer other = service.postWith(ready.path(), withNote(act, "The nurse does not"), headers);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("version").asLong()).isEqualTo(ready.version() + 2);
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(other.status()).isIn(409, 412);
        assertThat(service.eventNames()).endsWith(act.event(), "NoteWritten");
        JsonNode note = service.events().getLast();
        assertThat(note.path("aboutVersion").asLong()).isEqualTo(ready.version() + 1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADDITION", "REMOVAL"})
    void with_a_phone_number_in_it_neither_is_written(FollowUpAct act) {
        FollowUpAct.Ready ready = act.readyOn(service);
        long events = service.eventCount();

        Answer answer = service.post(ready.path(), ready.version(), withNote(act, "Ring 22 86 44 00"));

        assertThat(answer.problem()).isEqualTo("holds-phone-number");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    private static String withNote(FollowUpAct act, String note) {
        return act.body().replaceFirst("}\\s*$", ", \"note\": \"" + note + "\"}");
    }
}
