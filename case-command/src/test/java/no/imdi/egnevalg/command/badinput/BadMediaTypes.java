package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.keyed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import no.imdi.egnevalg.command.ApiExamples;

/** Bodies of types that no address takes, and answers asked for in types that there are not. */
final class BadMediaTypes {

    private BadMediaTypes() {}

    static Stream<BadRequest> requests() {
        return Stream.of(mediaTypes(), charsets(), otherMediaTypes()).flatMap(table -> table);
    }

    private static Stream<BadRequest> mediaTypes() {
        return Stream.of(
                        "text/plain",
                        "text/csv",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "application/" + MARKER,
                        MARKER,
                        "*/*",
                        "application/jso\u00a0n")
                .map(type -> bodyAs(type, "unsupported-media-type"));
    }

    private static Stream<BadRequest> charsets() {
        return Stream.of(MARKER, "\"\"")
                .map(charset -> bodyAs("application/json; charset=" + charset, "unsupported-charset"));
    }

    private static BadRequest bodyAs(String type, String problem) {
        return new BadRequest(
                "body as " + type,
                target -> keyed(target.service().request("/api/v1/cases"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(ApiExamples.CASE)),
                415,
                problem);
    }

    private static Stream<BadRequest> otherMediaTypes() {
        return Stream.of(
                new BadRequest(
                        "body of no type",
                        target -> keyed(target.service().request("/api/v1/cases"))
                                .POST(BodyPublishers.ofString(ApiExamples.CASE)),
                        415,
                        "unsupported-media-type"),
                new BadRequest(
                        "import as JSON",
                        target -> keyed(target.json("/api/v1/cases/import")).POST(BodyPublishers.ofString("[]")),
                        415,
                        "unsupported-media-type"),
                accepting("text/html"),
                accepting("application/xml"),
                accepting("image/" + MARKER),
                accepting(MARKER),
                new BadRequest(
                        "code lists as a picture",
                        target -> target.service().request("/api/v1/code-lists").header("Accept", "image/png"),
                        406,
                        "not-acceptable"),
                new BadRequest(
                        "a compressed body",
                        target -> keyed(target.json("/api/v1/cases"))
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofByteArray(compressed(ApiExamples.CASE))),
                        400,
                        "malformed-body"));
    }

    private static byte[] compressed(String body) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BadRequest accepting(String type) {
        return new BadRequest(
                "answer as " + type,
                target -> keyed(target.json("/api/v1/cases"))
                        .header("Accept", type)
                        .POST(BodyPublishers.ofString(ApiExamples.CASE)),
                406,
                "not-acceptable");
    }
}
