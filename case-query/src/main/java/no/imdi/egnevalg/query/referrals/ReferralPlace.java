package no.imdi.egnevalg.query.referrals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.query.http.CursorText;

/** The place of a referral in a list. As a cursor, it marks the end of a page. */
record ReferralPlace(LocalDate day, String caseId, String referralId) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/([^/]{1,100})/([^/]{1,100})");

    static ReferralPlace read(String written) {
        Matcher matcher = CursorText.read(written, FORM);
        try {
            return new ReferralPlace(LocalDate.parse(matcher.group(1)), matcher.group(2), matcher.group(3));
        } catch (DateTimeException e) {
            throw CursorText.malformed();
        }
    }

    String write() {
        return CursorText.write(day + "/" + caseId + "/" + referralId);
    }
}
