package no.imdi.egnevalg.command.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.InputScreening;
import no.imdi.egnevalg.sealing.screening.NoteRefusal;

/** What is wrong with a note, in the words of the API: where to look, never what is there. */
final class NoteErrors {

    static final String POINTER = "/note";

    private static final Pattern LINE_ENDS = Pattern.compile("[\\v\t]");

    private NoteErrors() {}

    static List<FieldError> of(FreeText note) {
        return of(POINTER, note);
    }

    /** What is wrong with words that must be one line of at most so many UTF-16 units. */
    static List<FieldError> ofLine(String pointer, FreeText line, int longest) {
        NoteRefusal.TooLong tooLong = new NoteRefusal.TooLong(line.reveal().length(), longest);
        if (tooLong.length() > longest) {
            return List.of(new FieldError(pointer, tooLong.type(), tooLong.detail()));
        }
        List<FieldError> errors = new ArrayList<>(of(pointer, line));
        if (LINE_ENDS.matcher(line.reveal()).find()) {
            errors.add(new FieldError(pointer, "text-not-one-line", "The text is one line, without tabs."));
        }
        return errors;
    }

    private static List<FieldError> of(String pointer, FreeText text) {
        return InputScreening.screen(text).stream()
                .map(refusal -> new FieldError(pointer, refusal.type(), refusal.detail()))
                .toList();
    }
}
