package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.posted;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;

/** Bodies that are no JSON, or JSON of another shape. */
final class BadJson {

    private static final String CASE = ApiExamples.CASE.replace("SCHOOL-EAST-01", MARKER);

    private BadJson() {}

    static Stream<BadRequest> requests() {
        return Stream.of(notWellFormed(), otherShapes(), beyondBounds()).flatMap(table -> table);
    }

    private static Stream<BadRequest> notWellFormed() {
        return Stream.of(
                malformed("no body", ""),
                malformed("only white space", " \r\n\t "),
                malformed("no JSON", MARKER),
                malformed("a single bracket", "{"),
                malformed("cut off", CASE.substring(0, CASE.length() - 5)),
                malformed("trailing comma", CASE.replaceFirst("}$", ",}")),
                malformed("single quotes", CASE.replace('"', '\'')),
                malformed("comment", CASE.replaceFirst("\\{", "{/* " + MARKER + " */")),
                malformed("byte order mark of another encoding", "\uFFFE" + CASE),
                malformed("raw line break in a text", CASE.replace(MARKER, "a\nb")),
                malformed("unknown escape", CASE.replace(MARKER, "\\x41")),
                malformed("not a number", CASE.replace("\"2012-03-05\"", "NaN")),
                malformed("duplicate key", CASE.replaceFirst("\\{", "{\"gender\": \"" + MARKER + "\",")),
                malformed("XML", "<case>" + MARKER + "</case>"),
                malformed("null", "null"),
                bytes("a byte that UTF-8 never has", 0xFF),
                bytes("a UTF-8 sequence cut short", 0xC3),
                bytes("a surrogate in UTF-8", 0xED, 0xA0, 0x80),
                malformed("nested a thousand deep", "[".repeat(1000)));
    }

    private static Stream<BadRequest> otherShapes() {
        return Stream.of(
                malformed("an array", "[" + CASE + "]"),
                malformed("an empty array", "[]"),
                malformed("a text", "\"" + MARKER + "\""),
                malformed("a number", "42"),
                malformed("another object after it", CASE + "{}"),
                malformed("a text after it", CASE + MARKER),
                shape("nested twenty thousand deep", "{\"service\":".repeat(20_000), "malformed-field"),
                shape("unknown field", CASE.replaceFirst("\\{", "{\"" + MARKER + "\": 1,"), "unknown-field"),
                shape("known field in other letters", CASE.replace("gender", "Gender"), "unknown-field"),
                shape("a field that the register decides", with("\"caseNumber\": \"2222-2222-2\","), "unknown-field"),
                shape("a remark", with("\"remark\": \"" + MARKER + "\","), "unknown-field"));
    }

    private static Stream<BadRequest> beyondBounds() {
        String counts = "/api/v1/historical-counts";
        return Stream.of(
                malformed("a text longer than any field takes", CASE.replace(MARKER, MARKER.repeat(700))),
                malformed("a text of a hundred thousand letters", CASE.replace(MARKER, MARKER.repeat(8_000))),
                malformed("a name longer than any field has", with("\"" + MARKER.repeat(20) + "\": 1,")),
                posted(
                                "a number of a hundred and one digits",
                                counts,
                                ApiExamples.COUNTS.replace("2009", "9".repeat(101)),
                                400,
                                "malformed-body")
                        .by("analyst"),
                posted(
                                "a number of a hundred thousand digits",
                                counts,
                                ApiExamples.COUNTS.replace("2009", "9".repeat(100_000)),
                                400,
                                "malformed-body")
                        .by("analyst"),
                posted(
                                "a fraction of a thousand digits",
                                counts,
                                ApiExamples.COUNTS.replace("2009", "0." + "3".repeat(1_000)),
                                400,
                                "malformed-body")
                        .by("analyst"));
    }

    private static String with(String field) {
        return CASE.replaceFirst("\\{", "{" + field);
    }

    private static BadRequest malformed(String name, String body) {
        return posted(name, "/api/v1/cases", body, 400, "malformed-body");
    }

    private static BadRequest shape(String name, String body, String problem) {
        return posted(name, "/api/v1/cases", body, 400, problem);
    }

    private static BadRequest bytes(String name, int... bytes) {
        StringBuilder latin = new StringBuilder();
        for (int one : bytes) {
            latin.append((char) one);
        }
        byte[] body = CASE.replace(MARKER, MARKER + latin).getBytes(StandardCharsets.ISO_8859_1);
        return posted(name, "/api/v1/cases", BodyPublishers.ofByteArray(body), 400, "malformed-body");
    }
}
