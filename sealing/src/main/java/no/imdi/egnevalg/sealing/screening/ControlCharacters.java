package no.imdi.egnevalg.sealing.screening;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Characters that are no text: they hide things in logs and on screens, or do not survive encoding. */
final class ControlCharacters {

    private ControlCharacters() {}

    static Stream<Place> in(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> isControl(text, i) || isHalfACharacter(text, i))
                .mapToObj(i -> new Place(i, i + 1));
    }

    private static boolean isControl(String text, int i) {
        char character = text.charAt(i);
        // Windows and HTML forms end a line with two characters.
        boolean endsLine = character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return Character.isISOControl(character) && character != '\n' && character != '\t' && !endsLine;
    }

    private static boolean isHalfACharacter(String text, int i) {
        char character = text.charAt(i);
        if (Character.isHighSurrogate(character)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(character) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
