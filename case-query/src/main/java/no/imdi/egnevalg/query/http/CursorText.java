package no.imdi.egnevalg.query.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.ProblemException;

/** Reads and writes the cursors that callers get and send back in {@code after}. They are opaque to callers. */
public final class CursorText {

    private CursorText() {}

    /** Returns the cursor to send to callers. */
    public static String write(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the decoded cursor as a match of the form. Fails the request where it does not match. */
    public static Matcher read(String written, Pattern form) {
        try {
            Matcher matcher = form.matcher(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
            if (matcher.matches()) {
                return matcher;
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the problem below, which does not repeat the input.
        }
        throw malformed();
    }

    /** The input is not a cursor of this list. */
    public static ProblemException malformed() {
        return Parameters.wrong("after", "malformed-cursor", "The cursor is none that this list has given.");
    }
}
