package no.imdi.egnevalg.sealing.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.NoteRefusal.Holds;
import no.imdi.egnevalg.sealing.screening.NoteRefusal.Malformed;
import no.imdi.egnevalg.sealing.screening.NoteRefusal.TooLong;

/**
 * Looks through a note before it is sealed. It guards against habit and oversight: whoever wants to write a number so that it
 * is not found, in words say, can.
 */
public final class InputScreening {

    /** The longest note, in UTF-16 units. */
    public static final int LONGEST = 4000;

    private InputScreening() {}

    /** All that speaks against the note, in the order of the text; empty where nothing does. */
    public static List<NoteRefusal> screen(FreeText note) {
        String text = note.reveal();
        if (text.length() > LONGEST) {
            return List.of(new TooLong(text.length(), LONGEST));
        }
        List<NoteRefusal> refusals = new ArrayList<>();
        ControlCharacters.in(text).map(Malformed::new).forEach(refusals::add);
        identifiers(PlainText.of(text))
                .sorted(Comparator.comparingInt(found -> found.place().from()))
                .forEach(refusals::add);
        return List.copyOf(refusals);
    }

    private static Stream<Holds> identifiers(PlainText text) {
        String characters = KnownNumbers.withoutCaseNumbers(text.characters());
        return Stream.of(
                        held(Identifier.IDENTITY_NUMBER, IdentityNumbers.in(characters), text),
                        held(Identifier.PHONE_NUMBER, PhoneNumbers.in(characters), text),
                        held(Identifier.EMAIL_ADDRESS, EmailAddresses.in(characters), text))
                .flatMap(found -> found);
    }

    private static Stream<Holds> held(Identifier identifier, Stream<Place> found, PlainText text) {
        return Place.joined(found).map(text::place).map(place -> new Holds(identifier, place));
    }
}
