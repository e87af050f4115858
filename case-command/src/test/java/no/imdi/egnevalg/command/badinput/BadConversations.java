package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.posted;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;

/** Counts of conversations that are no counts, of periods that are no periods, by units that are no units. */
final class BadConversations {

    private static final String PATH = "/api/v1/conversations";

    private BadConversations() {}

    static Stream<BadRequest> requests() {
        return Stream.of(periods(), counts(), units(), corrections()).flatMap(table -> table);
    }

    private static Stream<BadRequest> periods() {
        return Stream.of(
                recording("no period", "\"2012-03-05\"", "null", 422, "missing-field"),
                recording("empty period", "2012-03-05", "", 422, "missing-field"),
                recording("period in words", "2012-03-05", MARKER, 422, "malformed-period"),
                recording("period of seven letters", "2012-03-05", MARKER.substring(0, 7), 422, "malformed-period"),
                recording("a year", "2012-03-05", "2012", 422, "malformed-period"),
                recording("month 13", "2012-03-05", "2012-13", 422, "malformed-period"),
                recording("30 February", "2012-03-05", "2012-02-30", 422, "malformed-period"),
                recording("a span", "2012-03-05", "2012-03-05/2012-03-06", 422, "malformed-period"),
                recording("a period to come", "2012-03-05", "9999-12", 422, "period-in-future"),
                recording("a period long gone", "2012-03-05", "0001-01-01", 422, "period-before-service"),
                recording("period as a number", "\"2012-03-05\"", "201203", 400, "malformed-field"));
    }

    private static Stream<BadRequest> counts() {
        return Stream.of(
                recording("no count", "4}", "null}", 422, "missing-field"),
                recording("negative count", "4}", "-1}", 422, "count-out-of-range"),
                recording("count beyond all bounds", "4}", "100001}", 422, "count-out-of-range"),
                recording("count beyond 64 bits", "4}", "9".repeat(25) + "}", 400, "malformed-field"),
                recording("fraction", "4}", "4.5}", 400, "malformed-field"),
                recording("count as text", "4}", "\"4\"}", 400, "malformed-field"),
                recording("a note", "4}", "4, \"note\": \"" + MARKER + "\"}", 400, "unknown-field"));
    }

    private static Stream<BadRequest> units() {
        return Stream.of(
                recording("no service", "\"MINORITY_ADVISER\"", "null", 422, "missing-field"),
                recording("unknown service", "MINORITY_ADVISER", MARKER, 422, "unknown-code"),
                recording("unknown posting", "SCHOOL-EAST-01", MARKER, 422, "posting-unknown"),
                recording("posting of another service", "SCHOOL-EAST-01", "EMBASSY-AMMAN", 422, "posting-unknown"),
                recording("no posting", "\"SCHOOL-EAST-01\"", "null", 422, "posting-required"),
                recording("posting of none", "MINORITY_ADVISER", "COMPETENCE_TEAM", 422, "posting-not-recorded"),
                recording("other region", "{", "{\"region\": \"NORTH\", ", 422, "posting-in-other-region"),
                posted("conversations: nothing", PATH, "{}", 422, "missing-field"),
                posted("conversations: no body", PATH, "", 400, "malformed-body"),
                new BadRequest(
                        "conversations: no key",
                        target -> target.json(PATH).POST(BodyPublishers.ofString(ApiExamples.CONVERSATIONS)),
                        400,
                        "idempotency-key-missing"));
    }

    private static Stream<BadRequest> corrections() {
        return Stream.of(
                correction("no reason", "\"OTHER_MISTAKE\"", "null", 422, "missing-field", "\"0\""),
                correction("unknown reason", "OTHER_MISTAKE", MARKER, 422, "unknown-code", "\"0\""),
                correction("malformed period", "2012-02", MARKER, 422, "malformed-period", "\"0\""),
                correction("negative count", "64", "-64", 422, "count-out-of-range", "\"0\""),
                correction("another unit", "{", "{\"posting\": \"x\", ", 400, "unknown-field", "\"0\""),
                correction("any version", "", "", 400, "if-match-malformed", "*"),
                correction("log that is not there", "", "", 404, "conversation-log-not-found", "\"0\""));
    }

    private static BadRequest recording(String name, String part, String bad, int status, String problem) {
        return posted("conversations: " + name, PATH, ApiExamples.CONVERSATIONS.replace(part, bad), status, problem);
    }

    private static BadRequest correction(
            String name, String part, String bad, int status, String problem, String version) {
        return new BadRequest(
                "correction of conversations: " + name,
                target -> target.json(PATH + "/" + target.caseId() + "/corrections")
                        .header("If-Match", version)
                        .POST(BodyPublishers.ofString(ApiExamples.CONVERSATIONS_CORRECTION.replace(part, bad))),
                status,
                problem);
    }
}
