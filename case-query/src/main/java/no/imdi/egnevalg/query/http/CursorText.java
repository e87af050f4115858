package no.imdi.egnevalg.query.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.ProblemException;

/** Where a page of a list ended, as callers get it and give it back in {@code after}: opaque to them. */
public final class CursorText {

    private CursorText() {}

    /** The text for callers. */
    public static String write(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** What was written, taken apart; ends the request where it is nothing of this form. */
    public static Matcher read(String written, Pattern form) {
        try {
            Matcher matcher = form.matcher(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
            if (matcher.matches()) {
                return matcher;
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the problem below: what was sent is not repeated.
        }
        throw malformed();
    }

    /** What was sent is none that the list has given. */
    public static ProblemException malformed() {
        return Parameters.wrong("after", "malformed-cursor", "The cursor is none that this list has given.");
    }
}
