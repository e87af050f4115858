package no.imdi.egnevalg.access.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the access log. The database sets its time and its position.
 *
 * <p>What does not have the form of a code is refused here, so that nothing a request carried gets into the log by
 * mistake, and one bad entry does not take others with it that are written at the same time.
 *
 * @param callerId pseudonymous; null where the request named nobody who could be believed
 * @param action lasting name of what was asked for
 * @param purpose code of what it is for
 * @param purposeText the same in words, sealed: ciphertext, never plain
 * @param detail a problem type, a number of hits, further case ids: codes and no words
 * @param validFor makes the entry a grant that holds so long; a grant names caller, case and purpose
 * @param question the address that was asked, with parameters that hold codes, days and numbers
 * @param mostADay refuses the grant to a caller who has had so many by the same act in 24 hours
 */
public record AccessLogEntry(
        @Nullable String callerId,
        @Nullable Role role,
        @Nullable Unit unit,
        String action,
        @Nullable String caseId,
        @Nullable String purpose,
        @Nullable String purposeText,
        AccessOutcome outcome,
        @Nullable String detail,
        @Nullable Duration validFor,
        @Nullable String traceId,
        @Nullable String question,
        @Nullable Integer mostADay) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9-]{1,100}");
    private static final Pattern CODES = Pattern.compile("[A-Za-z0-9:=,;._/-]{1,10000}");

    private static final Pattern QUESTION = Pattern.compile("[A-Za-z0-9/{}?&=._-]{1,2000}");

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_TEXT = 20_000;

    public AccessLogEntry {
        require(CODE, Objects.requireNonNull(action), "action");
        Objects.requireNonNull(outcome);
        requireText(LONGEST_ID, callerId, "callerId");
        require(IDENTIFIER, caseId, "caseId");
        require(CODE, purpose, "purpose");
        requireText(LONGEST_TEXT, purposeText, "purposeText");
        require(CODES, detail, "detail");
        require(IDENTIFIER, traceId, "traceId");
        require(QUESTION, question, "question");
        requireGrant(validFor == null
                || (callerId != null && caseId != null && purpose != null && outcome == AccessOutcome.GRANTED));
        requireGrant(mostADay == null || validFor != null);
    }

    /** Without a question. */
    public AccessLogEntry(
            @Nullable String callerId,
            @Nullable Role role,
            @Nullable Unit unit,
            String action,
            @Nullable String caseId,
            @Nullable String purpose,
            @Nullable String purposeText,
            AccessOutcome outcome,
            @Nullable String detail,
            @Nullable Duration validFor,
            @Nullable String traceId) {
        this(
                callerId,
                role,
                unit,
                action,
                caseId,
                purpose,
                purposeText,
                outcome,
                detail,
                validFor,
                traceId,
                null,
                null);
    }

    /** The same entry with a question. */
    public AccessLogEntry asking(@Nullable String asked) {
        return new AccessLogEntry(
                callerId,
                role,
                unit,
                action,
                caseId,
                purpose,
                purposeText,
                outcome,
                detail,
                validFor,
                traceId,
                asked,
                mostADay);
    }

    /** The same grant, limited to a number in 24 hours for each caller. */
    public AccessLogEntry atMostADay(int most) {
        return new AccessLogEntry(
                callerId,
                role,
                unit,
                action,
                caseId,
                purpose,
                purposeText,
                outcome,
                detail,
                validFor,
                traceId,
                question,
                most);
    }

    /** The unit as the log has it: service, region and posting, with a hyphen for what does not apply. */
    @Nullable
    String unitText() {
        return unit == null
                ? null
                : unit.service().name()
                        + "/" + (unit.region() == null ? "-" : unit.region().name())
                        + "/" + (unit.posting() == null ? "-" : unit.posting());
    }

    private static void require(Pattern form, @Nullable String value, String field) {
        if (value != null && !form.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form the access log takes: " + field);
        }
    }

    private static void requireText(int longest, @Nullable String value, String field) {
        if (value != null && (value.length() > longest || !canBeStored(value))) {
            throw new IllegalArgumentException("Not a text the access log takes: " + field);
        }
    }

    /** PostgreSQL takes no NUL, and half a surrogate pair has no bytes. */
    private static boolean canBeStored(String value) {
        return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private static void requireGrant(boolean complete) {
        if (!complete) {
            throw new IllegalArgumentException("A grant names caller, case and purpose");
        }
    }
}
