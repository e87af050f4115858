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
 * Looks through a note before it is sealed. It guards against habit and oversight: whoever wants to write a number so
 * that it is not found, in words say, can.
 */
public final class InputScreening {

    /** The longest note, in UTF-16 units. */
    public static final int LONGEST = 4000;

    /** The surest first. */
    private static final List<Identifier> ORDER = List.of(
            Identifier.DUF_NUMBER,
            Identifier.IDENTITY_NUMBER,
            Identifier.PASSPORT_NUMBER,
            Identifier.EMAIL_ADDRESS,
            Identifier.PHONE_NUMBER);

    private InputScreening() {}

    /** Returns every reason to refuse the note, in the order of the text; empty where it may be taken. */
    public static List<NoteRefusal> screen(FreeText note) {
        String text = note.reveal();
        if (text.length() > LONGEST) {
            return List.of(new TooLong(text.length(), LONGEST));
        }
        List<NoteRefusal> refusals = new ArrayList<>();
        ControlCharacters.in(text).map(Malformed::new).forEach(refusals::add);
        identifiers(PlainText.of(text)).stream()
                .sorted(Comparator.comparingInt(found -> found.place().from()))
                .forEach(refusals::add);
        return List.copyOf(refusals);
    }

    /** One kind after the other: what has been found as one kind is not found as another as well. */
    private static List<Holds> identifiers(PlainText text) {
        String left = KnownNumbers.withoutCoordinates(KnownNumbers.withoutCaseNumbers(text.characters()));
        List<Holds> found = new ArrayList<>();
        for (Identifier identifier : ORDER) {
            List<Place> places = Place.joined(in(left, identifier)).toList();
            places.forEach(place -> found.add(new Holds(identifier, text.place(place))));
            left = KnownNumbers.without(places, left);
        }
        Place.joined(IdentityNumbers.inLongerNumbers(left))
                .forEach(place -> found.add(new Holds(Identifier.IDENTITY_NUMBER, text.place(place))));
        return found;
    }

    private static Stream<Place> in(String text, Identifier identifier) {
        return switch (identifier) {
            case IDENTITY_NUMBER -> Stream.concat(IdentityNumbers.in(text), IdentityNumbersApart.in(text));
            case DUF_NUMBER -> DufNumbers.in(text);
            case PASSPORT_NUMBER -> PassportNumbers.in(text);
            case PHONE_NUMBER -> PhoneNumbers.in(text);
            case EMAIL_ADDRESS -> EmailAddresses.in(text);
        };
    }
}
