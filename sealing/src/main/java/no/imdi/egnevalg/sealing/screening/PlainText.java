package no.imdi.egnevalg.sealing.screening;

import java.text.Normalizer;
import java.util.regex.MatchResult;

/**
 * A text in plain characters, which remembers where each came from: digits of all scripts, widths and ornaments become
 * 0 to 9, all kinds of dashes, dots and spaces become one, letters become small, and what is invisible goes.
 */
final class PlainText {

    private final StringBuilder characters = new StringBuilder();
    private final int[] begins;
    private final int[] ends;

    private PlainText(int longest) {
        begins = new int[longest];
        ends = new int[longest];
    }

    static PlainText of(String text) {
        // The longest that one character becomes in this normal form is 18.
        PlainText plain = new PlainText(text.length() * 18);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            plain.add(text.codePointAt(i), i);
        }
        return plain;
    }

    private void add(int point, int at) {
        if (point == '\r' || Invisible.is(point)) {
            return;
        }
        String parts = OrnateNumbers.isOne(point)
                ? OrnateNumbers.digitsOf(point)
                : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        parts.codePoints().filter(part -> !Invisible.is(part)).forEach(part -> {
            begins[characters.length()] = at;
            ends[characters.length()] = at + Character.charCount(point);
            characters.append(plain(part));
        });
    }

    private static char plain(int point) {
        if (Character.isDigit(point)) {
            return Character.forDigit(Character.digit(point, 10), 10);
        }
        return switch (Character.getType(point)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            default -> sign(point);
        };
    }

    private static char sign(int point) {
        return switch (point) {
            // A pattern of Braille without a dot is a blank.
            case '\t', '\u2800' -> ' ';
            case '\u2212' -> '-';
            case '\u00b7', '\u2022', '\u3002' -> '.';
            default -> Character.isBmpCodePoint(point) ? (char) Character.toLowerCase(point) : '?';
        };
    }

    String characters() {
        return characters.toString();
    }

    /** Where a find in the plain characters lies in the text itself. */
    Place place(Place found) {
        return new Place(begins[found.from()], ends[found.to() - 1]);
    }

    static Place place(MatchResult found) {
        return new Place(found.start(), found.end());
    }
}
