package no.imdi.egnevalg.query.grants;

import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.sealing.screening.Identifier;
import no.imdi.egnevalg.sealing.screening.NoteRefusal;
import no.imdi.egnevalg.sealing.screening.Place;

/** Says why a text is not taken and where to look, never what is there. */
final class RefusedText {

    private RefusedText() {}

    static FieldError at(String pointer, NoteRefusal refusal) {
        return switch (refusal) {
            case NoteRefusal.TooLong(int _, int longest) ->
                new FieldError(pointer, "text-too-long", "A text has at most " + longest + " characters.");
            case NoteRefusal.Malformed(Place place) ->
                new FieldError(
                        pointer,
                        "malformed-text",
                        "The text holds a control character, or half of a character, " + words(place) + ".");
            case NoteRefusal.Holds(Identifier identifier, Place place) ->
                new FieldError(
                        pointer, typeOf(identifier), "The text holds " + name(identifier) + " " + words(place) + ".");
        };
    }

    private static String words(Place place) {
        return "at characters " + (place.from() + 1) + " to " + place.to();
    }

    private static String typeOf(Identifier identifier) {
        return switch (identifier) {
            case IDENTITY_NUMBER -> "holds-identity-number";
            case PHONE_NUMBER -> "holds-phone-number";
            case EMAIL_ADDRESS -> "holds-email-address";
        };
    }

    private static String name(Identifier identifier) {
        return switch (identifier) {
            case IDENTITY_NUMBER -> "what looks like a national identity number";
            case PHONE_NUMBER -> "what looks like a phone number";
            case EMAIL_ADDRESS -> "what looks like an e-mail address";
        };
    }
}
