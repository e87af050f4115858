package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.keyed;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.issuer.TestIssuer;

/** Requests that do not say who asks, or not where it is said. */
final class BadAuthorization {

    private static final String CASES = "/api/v1/cases";

    private BadAuthorization() {}

    static Stream<BadRequest> requests() {
        return Stream.concat(headers(), elsewhere());
    }

    private static Stream<BadRequest> headers() {
        return Stream.of(
                        "",
                        " ",
                        "Bearer",
                        "Bearer ",
                        "Bearer  " + MARKER,
                        "Bearer " + MARKER,
                        "Bearer " + MARKER + " " + MARKER,
                        "Bearer " + MARKER + ", Bearer " + MARKER,
                        "Bearer ..",
                        "Bearer " + MARKER + "." + MARKER + "." + MARKER,
                        "Bearer <" + MARKER + ">",
                        "Bearer \t" + MARKER,
                        "Bearer null",
                        "Bearer " + MARKER.repeat(400),
                        "bearer" + MARKER,
                        "Basic bXI6ZGVtbw==",
                        "Digest username=\"" + MARKER + "\"",
                        MARKER)
                .map(header ->
                        opening("Authorization: " + shortened(header), r -> r.setHeader("Authorization", header)));
    }

    private static Stream<BadRequest> elsewhere() {
        return Stream.of(
                opening("no token", r -> r),
                opening("a token in a cookie", r -> r.header("Cookie", "access_token=" + token())),
                opening("a token in a header of another name", r -> r.header("X-Authorization", "Bearer " + token())),
                opening(
                        "a token behind one that is none",
                        r -> r.header("Authorization", "Bearer " + MARKER)
                                .header("Authorization", "Bearer " + token())),
                new BadRequest(
                        "a token in the address",
                        target -> keyed(target.unidentified(CASES + "?access_token=" + token()))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(ApiExamples.CASE)),
                        401,
                        "no-valid-token"),
                new BadRequest(
                        "a token in a form",
                        target -> keyed(target.unidentified(CASES))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("access_token=" + token())),
                        401,
                        "no-valid-token"));
    }

    private static String token() {
        return TestIssuer.shared().tokenFor("mr");
    }

    private static String shortened(String header) {
        return header.substring(0, Math.min(60, header.length()));
    }

    private static BadRequest opening(String name, UnaryOperator<HttpRequest.Builder> identified) {
        return new BadRequest(
                name,
                target -> identified
                        .apply(keyed(target.unidentified(CASES)))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ApiExamples.CASE)),
                401,
                "no-valid-token");
    }
}
