package no.imdi.egnevalg.local.secrets;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word that is planted, and every shape in which it would still be the word. */
final class Secret {

    /** No name and no word of any language, so that it lies nowhere by itself; one letter is not ASCII. */
    private static final String WORD = "Kvitveisåsgrenda";

    private final List<String> shapes;

    Secret() {
        List<String> found = new ArrayList<>();
        byte[] utf8 = WORD.getBytes(StandardCharsets.UTF_8);
        Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.ISO_8859_1)
                .map(charset -> bytes(WORD, charset))
                .forEach(found::add);
        found.add(WORD.replace("å", "\\u00e5"));
        found.add(WORD.replace("å", "\\u00E5"));
        found.add(HexFormat.of().formatHex(utf8));
        found.add(HexFormat.of().withUpperCase().formatHex(utf8));
        for (int offset = 0; offset < 3; offset++) {
            found.add(base64(utf8, offset));
        }
        this.shapes = List.copyOf(found);
    }

    /** A text that holds the word and is no reason to refuse a note. */
    String in(String sentence) {
        return sentence + " " + WORD;
    }

    /** Whether anything in these bytes is the word. */
    boolean liesIn(byte[] haystack) {
        return liesIn(haystack, shapes);
    }

    /** Whether anything in this text is the word, or in the bytes that PostgreSQL shows in it as hexadecimal digits. */
    boolean liesIn(String haystack) {
        return liesIn(haystack.getBytes(StandardCharsets.UTF_8)) || liesIn(hexDigitsIn(haystack));
    }

    private static boolean liesIn(byte[] haystack, List<String> shapes) {
        // As Latin-1 each byte is one character, whatever it means.
        String searched = new String(haystack, StandardCharsets.ISO_8859_1);
        return shapes.stream().anyMatch(searched::contains);
    }

    private static byte[] hexDigitsIn(String text) {
        StringBuilder digits = new StringBuilder();
        Pattern.compile("\\\\x((?:[0-9a-f]{2})+)")
                .matcher(text)
                .results()
                .forEach(bytes -> digits.append(bytes.group(1)).append("00"));
        return HexFormat.of().parseHex(digits);
    }

    private static String bytes(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    /** What is left of the word in Base64 when so many bytes stand before it: whole groups of its own bytes only. */
    private static String base64(byte[] word, int before) {
        byte[] padded = new byte[before + word.length];
        System.arraycopy(word, 0, padded, before, word.length);
        String encoded = Base64.getEncoder().encodeToString(padded);
        int from = before == 0 ? 0 : 4;
        int to = padded.length / 3 * 4;
        return encoded.substring(from, to);
    }
}
