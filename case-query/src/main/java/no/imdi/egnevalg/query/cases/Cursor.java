package no.imdi.egnevalg.query.cases;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.springframework.http.HttpStatus;

/** Where a page of the case list ended. Opaque to callers; a page stays whole while cases are added before it. */
record Cursor(String openedOn, String caseId) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/([0-9a-f-]{36})");

    static Cursor after(CaseView last) {
        return new Cursor(last.openedOn(), last.caseId());
    }

    static Cursor read(String written) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            Matcher matcher = FORM.matcher(plain);
            if (matcher.matches()) {
                return new Cursor(matcher.group(1), matcher.group(2));
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the problem below: what was sent is not repeated.
        }
        throw new ProblemException(Problem.at(
                HttpStatus.BAD_REQUEST,
                "query:after",
                "malformed-cursor",
                "The cursor is none that this list has given."));
    }

    String write() {
        String plain = openedOn + "/" + caseId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
