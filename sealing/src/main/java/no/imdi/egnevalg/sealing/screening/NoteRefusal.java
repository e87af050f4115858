package no.imdi.egnevalg.sealing.screening;

/** Why a note is not taken. It says where to look, never what is there. */
public sealed interface NoteRefusal {

    /** It is longer than a note may be, in UTF-16 units. Nothing else is looked for then. */
    record TooLong(int length, int longest) implements NoteRefusal {}

    /** It holds a control character, or half of a character. */
    record Malformed(Place place) implements NoteRefusal {}

    /** It holds what leads straight to a person. */
    record Holds(Identifier identifier, Place place) implements NoteRefusal {}
}
