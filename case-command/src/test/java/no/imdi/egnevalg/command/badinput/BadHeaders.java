package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;

/** Keys and versions that are missing, malformed or out of date. */
final class BadHeaders {

    private static final String KEY = "Idempotency-Key";
    private static final String UUID = "0a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6b";

    private BadHeaders() {}

    static Stream<BadRequest> requests() {
        return Stream.concat(keys(), versions());
    }

    private static Stream<BadRequest> keys() {
        return Stream.of(
                opening("no key", "idempotency-key-missing"),
                opening("blank key", "idempotency-key-malformed", KEY, ""),
                opening("key that is no UUID", "idempotency-key-malformed", KEY, MARKER),
                opening("key without hyphens", "idempotency-key-malformed", KEY, UUID.replace("-", "")),
                opening("short key", "idempotency-key-malformed", KEY, "1-1-1-1-1"),
                opening("two keys", "idempotency-key-malformed", KEY, UUID, KEY, UUID),
                opening("two keys in one header", "idempotency-key-malformed", KEY, UUID + ", " + MARKER),
                opening("very long key", "idempotency-key-malformed", KEY, UUID + MARKER.repeat(300)),
                keyOfChange("malformed key of a change", KEY, MARKER),
                keyOfChange("two keys of a change", KEY, UUID, KEY, UUID));
    }

    private static Stream<BadRequest> versions() {
        return Stream.of("corrections", "voiding")
                .flatMap(act -> Stream.of(
                        version(act, "no version", 428, "if-match-missing"),
                        version(act, "blank version", 400, "if-match-malformed", ""),
                        version(act, "version without quotes", 400, "if-match-malformed", "1"),
                        version(act, "weak version", 400, "if-match-malformed", "W/\"1\""),
                        version(act, "any version", 400, "if-match-malformed", "*"),
                        version(act, "a list of versions", 400, "if-match-malformed", "\"0\", \"1\""),
                        version(act, "two version headers", 400, "if-match-malformed", "\"0\"", "\"1\""),
                        version(act, "version in words", 400, "if-match-malformed", "\"" + MARKER + "\""),
                        version(act, "negative version", 400, "if-match-malformed", "\"-1\""),
                        version(
                                act,
                                "version beyond all bounds",
                                400,
                                "if-match-malformed",
                                "\"" + "9".repeat(30) + "\""),
                        version(act, "earlier version", 412, "stale-version", "\"0\""),
                        version(act, "version to come", 412, "stale-version", "\"2\""),
                        version(act, "version far to come", 412, "stale-version", "\"9999999999\"")));
    }

    private static BadRequest opening(String name, String problem, String... headers) {
        return new BadRequest(
                name,
                target -> {
                    var request = target.json("/api/v1/cases").POST(BodyPublishers.ofString(ApiExamples.CASE));
                    return headers.length == 0 ? request : request.headers(headers);
                },
                400,
                problem);
    }

    private static BadRequest keyOfChange(String name, String... keys) {
        return new BadRequest(
                name,
                target -> target.json("/api/v1/cases/" + target.caseId() + "/corrections")
                        .header("If-Match", "\"1\"")
                        .headers(keys)
                        .POST(BodyPublishers.ofString(ApiExamples.CORRECTION)),
                400,
                "idempotency-key-malformed");
    }

    private static BadRequest version(String act, String name, int status, String problem, String... versions) {
        String body =
                act.equals("voiding") ? ApiExamples.VOIDING : "{\"reason\": \"OTHER_MISTAKE\", \"gender\": \"MALE\"}";
        return new BadRequest(
                act + ": " + name,
                target -> {
                    var request = target.json("/api/v1/cases/" + target.caseId() + "/" + act)
                            .POST(BodyPublishers.ofString(body));
                    for (String version : versions) {
                        request.header("If-Match", version);
                    }
                    return request;
                },
                status,
                problem);
    }
}
