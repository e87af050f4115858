package no.imdi.egnevalg.command.casefile;

import java.util.List;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.InputScreening;

/** What is wrong with a note, in the words of the API: where to look, never what is there. */
final class NoteErrors {

    static final String POINTER = "/note";

    private NoteErrors() {}

    static List<FieldError> of(FreeText note) {
        return InputScreening.screen(note).stream()
                .map(refusal -> new FieldError(POINTER, refusal.type(), refusal.detail()))
                .toList();
    }
}
