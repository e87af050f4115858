package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.keyed;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;

/** Addresses where nothing is, methods they do not take, cases that do not exist. */
final class BadAddresses {

    private BadAddresses() {}

    static Stream<BadRequest> requests() {
        return Stream.of(
                        nothingThere(),
                        nothingForOperators(),
                        ambiguous(),
                        methods(),
                        parameters(),
                        malformedParameters(),
                        cases(),
                        imports())
                .flatMap(table -> table);
    }

    private static Stream<BadRequest> nothingThere() {
        return Stream.of(
                        "/",
                        "/" + MARKER,
                        "/api",
                        "/api/v1",
                        "/api/v2/cases",
                        "/api/v1/" + MARKER,
                        "/api/v1/code-lists/",
                        "/api/v1/code-lists/" + MARKER,
                        "/API/v1/code-lists",
                        "/api/v1/code-lists.json",
                        "/api/v1/cases/" + MARKER,
                        "/favicon.ico",
                        "/index.html",
                        "/WEB-INF/web.xml",
                        "/error",
                        "/api/v1/%E2%82%AC" + MARKER)
                .map(path ->
                        new BadRequest("GET " + path, target -> target.service().request(path), 404, "not-found"));
    }

    /** Operators have a port of their own; at this one there is nothing for them either. */
    private static Stream<BadRequest> nothingForOperators() {
        return Stream.of("", "/env", "/health", "/health/liveness", "/prometheus", "/" + MARKER)
                .map(path -> "/actuator" + path)
                .map(path -> new BadRequest(
                                "GET " + path, target -> target.service().request(path), 404, "not-found")
                        .by("operator"));
    }

    /**
     * What one part of a server may read otherwise than another, so that rights are checked for one address and used
     * for another.
     */
    private static Stream<BadRequest> ambiguous() {
        return Stream.of(
                        "//api/v1/code-lists",
                        "/api/v1/code-lists;" + MARKER,
                        "/api/v1/code-lists;a=" + MARKER,
                        "/api/v1/./code-lists",
                        "/api/v1/cases/../code-lists",
                        "/api/v1/code-lists%3B" + MARKER,
                        "/api/v1/cases/%2E%2E/code-lists",
                        "/api/v1/code-lists%0A",
                        "/api/v1/%25" + MARKER)
                .map(path -> new BadRequest(
                        "GET " + path, target -> target.service().request(path), 400, "malformed-request"));
    }

    private static Stream<BadRequest> methods() {
        return Stream.of(
                method("GET", "/api/v1/cases"),
                method("PUT", "/api/v1/cases"),
                method("PATCH", "/api/v1/cases"),
                method("DELETE", "/api/v1/cases/some-case/corrections"),
                method("GET", "/api/v1/cases/some-case/voiding"),
                method("GET", "/api/v1/cases/import"),
                method("DELETE", "/api/v1/cases/import/" + UUID.randomUUID()),
                method("POST", "/api/v1/code-lists"),
                method("DELETE", "/api/v1/historical-counts"),
                new BadRequest(
                        "a method of one's own",
                        target -> target.json("/api/v1/cases")
                                .method(MARKER.toUpperCase(Locale.ROOT), BodyPublishers.noBody()),
                        400,
                        "malformed-request"),
                method("TRACE", "/api/v1/cases"));
    }

    private static Stream<BadRequest> malformedParameters() {
        return Stream.of(
                        "/api/v1/code-lists?" + (MARKER + "=1&").repeat(40),
                        "/api/v1/code-lists?=",
                        "/api/v1/cases/import/x?=1",
                        "/api/v1/code-lists?%00=1")
                .map(path -> new BadRequest(
                        "nameless or too many parameters in " + path,
                        target -> target.service().request(path),
                        400,
                        "malformed-request"));
    }

    private static Stream<BadRequest> parameters() {
        return Stream.of("lang=nb", MARKER + "=" + MARKER, MARKER, "a=1&a=2", "asof=2012-01-01")
                .map(query -> new BadRequest(
                        "unknown parameter " + query,
                        target -> target.service().request("/api/v1/code-lists?" + query),
                        400,
                        "unknown-parameter"));
    }

    private static Stream<BadRequest> cases() {
        return Stream.concat(
                Stream.of(
                                UUID.randomUUID().toString(),
                                "0",
                                "import",
                                MARKER,
                                MARKER.repeat(50),
                                "%20",
                                "%3Cb%3E",
                                "%C3%A6%C3%B8%C3%A5",
                                "%27%20OR%201=1--",
                                "%E2%80%AE")
                        .flatMap(id -> Stream.of(
                                act("correction of case " + id, id, "corrections", ApiExamples.CORRECTION),
                                act("voiding of case " + id, id, "voiding", ApiExamples.VOIDING))),
                Stream.of(
                        malformed(".."),
                        malformed("%25"),
                        malformed("%0D%0ASet-Cookie:%20" + MARKER),
                        malformed("a;b=" + MARKER),
                        new BadRequest(
                                "correction of what is no case",
                                target -> target.json("/api/v1/cases/" + target.importId() + "/corrections")
                                        .header("If-Match", "\"0\"")
                                        .POST(BodyPublishers.ofString(ApiExamples.CORRECTION)),
                                404,
                                "case-not-found"),
                        new BadRequest(
                                "voiding of a case in other letters",
                                target -> target.json("/api/v1/cases/"
                                                + target.caseId().toUpperCase(Locale.ROOT) + "/voiding")
                                        .header("If-Match", "\"1\"")
                                        .POST(BodyPublishers.ofString(ApiExamples.VOIDING)),
                                404,
                                "case-not-found")));
    }

    private static Stream<BadRequest> imports() {
        String path = "/api/v1/cases/import/";
        return Stream.of(
                new BadRequest(
                        "an import nobody began",
                        target -> target.service().request(path + UUID.randomUUID()),
                        404,
                        "import-not-found"),
                new BadRequest(
                        "an import by something else than a key",
                        target -> target.service().request(path + MARKER),
                        400,
                        "idempotency-key-malformed"));
    }

    private static BadRequest method(String method, String path) {
        return new BadRequest(
                method + " " + path,
                target -> keyed(target.json(path)).method(method, BodyPublishers.ofString(ApiExamples.CASE)),
                405,
                "method-not-allowed");
    }

    private static BadRequest malformed(String caseId) {
        return new BadRequest(
                "voiding of case " + caseId,
                target -> target.json("/api/v1/cases/" + caseId + "/voiding")
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.ofString(ApiExamples.VOIDING)),
                400,
                "malformed-request");
    }

    private static BadRequest act(String name, String caseId, String act, String body) {
        return new BadRequest(
                name,
                target -> target.json("/api/v1/cases/" + caseId + "/" + act)
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.ofString(body)),
                404,
                "case-not-found");
    }
}
