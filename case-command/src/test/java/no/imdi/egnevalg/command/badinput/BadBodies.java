package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.keyed;
import static no.imdi.egnevalg.command.badinput.BadRequest.posted;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;

/** Bodies larger than any address needs: with their length announced, and with it coming out while they are read. */
final class BadBodies {

    private static final int KIBIBYTE = 1024;
    private static final int MEBIBYTE = 1024 * KIBIBYTE;

    private BadBodies() {}

    static Stream<BadRequest> requests() {
        String small = " ".repeat(256 * KIBIBYTE - ApiExamples.CASE.length() + 1) + ApiExamples.CASE;
        return Stream.of(
                json("large case", BodyPublishers.ofString(small)),
                json("large case, length not announced", unannounced(small.getBytes(StandardCharsets.UTF_8))),
                posted(
                                "large counts",
                                "/api/v1/historical-counts",
                                BodyPublishers.ofByteArray(filled(300 * KIBIBYTE)),
                                413,
                                "body-too-large")
                        .by("analyst"),
                new BadRequest(
                        "large correction, length not announced",
                        target -> target.json("/api/v1/cases/" + target.caseId() + "/corrections")
                                .header("If-Match", "\"1\"")
                                .POST(unannounced(filled(300 * KIBIBYTE))),
                        413,
                        "body-too-large"),
                new BadRequest(
                        "large file, length not announced",
                        target -> keyed(target.csv()).POST(unannounced(filled(32 * MEBIBYTE + 2 * KIBIBYTE))),
                        413,
                        "body-too-large"));
    }

    private static BadRequest json(String name, BodyPublisher body) {
        return posted(name, "/api/v1/cases", body, 413, "body-too-large");
    }

    private static BodyPublisher unannounced(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] filled(int length) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) '\n');
        return body;
    }
}
