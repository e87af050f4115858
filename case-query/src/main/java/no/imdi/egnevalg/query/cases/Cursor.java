package no.imdi.egnevalg.query.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.query.http.CursorText;

/** Where a page of the case list ended; a page stays whole while cases are added before it. */
record Cursor(String openedOn, String caseId) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/([0-9a-f-]{36})");

    static Cursor after(CaseView last) {
        return new Cursor(last.openedOn(), last.caseId());
    }

    static Cursor read(String written) {
        Matcher matcher = CursorText.read(written, FORM);
        return new Cursor(matcher.group(1), matcher.group(2));
    }

    String write() {
        return CursorText.write(openedOn + "/" + caseId);
    }
}
