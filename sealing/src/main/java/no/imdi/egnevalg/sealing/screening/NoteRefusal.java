package no.imdi.egnevalg.sealing.screening;

/** A reason to refuse a note. It names the place in the text, never the content. */
public sealed interface NoteRefusal {

    /** It is longer than a note may be, in UTF-16 units. Nothing else is looked for then. */
    record TooLong(int length, int longest) implements NoteRefusal {}

    /** It holds a control character, or half of a character. */
    record Malformed(Place place) implements NoteRefusal {}

    /** It holds what leads straight to a person. */
    record Holds(Identifier identifier, Place place) implements NoteRefusal {}

    /** Stable name of the reason, as both APIs give it. */
    default String type() {
        return switch (this) {
            case TooLong _ -> "text-too-long";
            case Malformed _ -> "malformed-text";
            case Holds holds -> typeOf(holds.identifier());
        };
    }

    private static String typeOf(Identifier identifier) {
        return switch (identifier) {
            case IDENTITY_NUMBER -> "holds-identity-number";
            case DUF_NUMBER -> "holds-duf-number";
            case PASSPORT_NUMBER -> "holds-passport-number";
            case PHONE_NUMBER -> "holds-phone-number";
            case EMAIL_ADDRESS -> "holds-email-address";
        };
    }

    /** One sentence for the writer. */
    default String detail() {
        return switch (this) {
            case TooLong tooLong -> "The text has at most " + tooLong.longest() + " characters.";
            case Malformed malformed -> "The text holds what is no character " + where(malformed.place()) + ".";
            case Holds holds ->
                "The text holds what looks like " + nameOf(holds.identifier()) + " " + where(holds.place()) + ".";
        };
    }

    /** Counted as people count: from one, and with the last one. */
    private static String where(Place place) {
        int first = place.from() + 1;
        return first == place.to() ? "at character " + first : "at characters " + first + " to " + place.to();
    }

    private static String nameOf(Identifier identifier) {
        return switch (identifier) {
            case IDENTITY_NUMBER -> "a national identity number";
            case DUF_NUMBER -> "a DUF number";
            case PASSPORT_NUMBER -> "a passport number";
            case PHONE_NUMBER -> "a phone number";
            case EMAIL_ADDRESS -> "an e-mail address";
        };
    }
}
