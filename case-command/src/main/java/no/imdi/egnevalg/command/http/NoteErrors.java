package no.imdi.egnevalg.command.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.InputScreening;
import no.imdi.egnevalg.sealing.screening.NoteRefusal;

/** Maps the errors of a note to errors of the API, which tell the place of an error but never repeat the text. */
final class NoteErrors {

    static final String POINTER = "/note";

    private static final Pattern LINE_ENDS = Pattern.compile("[\\v\t]");

    private NoteErrors() {}

    static List<FieldError> of(FreeText note) {
        return of(POINTER, note);
    }

    /** The errors of a text that must be one line of limited length in UTF-16 code units. */
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
