package no.imdi.egnevalg.command.casefile;

import java.util.List;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.Identifier;
import no.imdi.egnevalg.sealing.screening.InputScreening;
import no.imdi.egnevalg.sealing.screening.NoteRefusal;
import no.imdi.egnevalg.sealing.screening.Place;

/** What is wrong with a note, in the words of the API: where to look, never what is there. */
final class NoteErrors {

    static final String POINTER = "/note";

    private NoteErrors() {}

    static List<FieldError> of(FreeText note) {
        return InputScreening.screen(note).stream().map(NoteErrors::error).toList();
    }

    private static FieldError error(NoteRefusal refusal) {
        return new FieldError(POINTER, typeOf(refusal), detailOf(refusal));
    }

    private static String typeOf(NoteRefusal refusal) {
        return switch (refusal) {
            case NoteRefusal.TooLong _ -> "note-too-long";
            case NoteRefusal.Malformed _ -> "note-malformed";
            case NoteRefusal.Holds holds -> typeOf(holds.identifier());
        };
    }

    private static String typeOf(Identifier identifier) {
        return switch (identifier) {
            case IDENTITY_NUMBER -> "note-holds-identity-number";
            case PHONE_NUMBER -> "note-holds-phone-number";
            case EMAIL_ADDRESS -> "note-holds-email-address";
        };
    }

    private static String detailOf(NoteRefusal refusal) {
        return switch (refusal) {
            case NoteRefusal.TooLong tooLong ->
                "A note has at most " + tooLong.longest() + " characters; this one has " + tooLong.length() + ".";
            case NoteRefusal.Malformed malformed -> where(malformed.place()) + " is no text.";
            case NoteRefusal.Holds holds -> where(holds.place()) + " looks like " + nameOf(holds.identifier()) + ".";
        };
    }

    /** Counted as people count: from one, and with the last one. */
    private static String where(Place place) {
        int first = place.from() + 1;
        return first == place.to() ? "Character " + first : "What stands at characters " + first + " to " + place.to();
    }

    private static String nameOf(Identifier identifier) {
        return switch (identifier) {
            case IDENTITY_NUMBER -> "an identity number";
            case PHONE_NUMBER -> "a phone number";
            case EMAIL_ADDRESS -> "an e-mail address";
        };
    }
}
