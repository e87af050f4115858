package no.imdi.egnevalg.query.accesslog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Pattern;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.log.SearchCriteria;
import no.imdi.egnevalg.query.http.Parameters;
import org.jspecify.annotations.Nullable;

/** A privacy officer's search of the access log, read from query parameters. */
record LogQuestion(
        @Nullable String caseId,
        @Nullable String callerId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String action,
        @Nullable AccessOutcome outcome,
        int limit,
        @Nullable Long after) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern ACTION = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int LONGEST_CALLER_ID = 255;
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 100;

    static LogQuestion read(
            @Nullable String caseId,
            @Nullable String callerId,
            @Nullable String from,
            @Nullable String to,
            @Nullable String action,
            @Nullable String outcome,
            @Nullable String limit,
            @Nullable String after) {
        LocalDate first = Parameters.date("from", from);
        LocalDate last = Parameters.date("to", to);
        return new LogQuestion(
                written("caseId", caseId, CASE_ID, "malformed-case-id", "A case id is a UUID in lower case."),
                callerId(callerId),
                first == null ? null : first.atStartOfDay(NORWAY).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(NORWAY).toInstant(),
                written(
                        "action",
                        action,
                        ACTION,
                        "unknown-code",
                        "An action is written in capital letters, as in the log."),
                Parameters.choice("outcome", outcome, AccessOutcome.class),
                Objects.requireNonNullElse(Parameters.number("limit", limit, 1, LARGEST_PAGE), USUAL_PAGE),
                position("after", after, "malformed-cursor", "The cursor is none that this list has given."));
    }

    /** Returns a position in the log; null where the parameter is absent. */
    static @Nullable Long position(String name, @Nullable String text, String type, String detail) {
        String digits = written(name, text, POSITION, type, detail);
        return digits == null ? null : Long.valueOf(digits);
    }

    /** Returns the text of a parameter that must have the given form; null where it is absent. */
    static @Nullable String written(String name, @Nullable String text, Pattern form, String type, String detail) {
        if (text != null && !form.matcher(text).matches()) {
            throw Parameters.wrong(name, type, detail);
        }
        return text;
    }

    /** Rejects ids that the log could not hold. */
    private static @Nullable String callerId(@Nullable String text) {
        if (text != null && (text.isEmpty() || text.length() > LONGEST_CALLER_ID || text.indexOf('\0') >= 0)) {
            throw Parameters.wrong("callerId", "malformed-caller-id", "The log knows no caller by such an id.");
        }
        return text;
    }

    /** Returns criteria with a limit one higher than requested, which shows whether there is another page. */
    SearchCriteria withOneMore() {
        return new SearchCriteria(caseId, callerId, from, to, action, outcome, after, limit + 1);
    }
}
