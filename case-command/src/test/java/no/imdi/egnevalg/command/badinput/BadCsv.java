package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.ApiExamples.CSV_HEADER;
import static no.imdi.egnevalg.command.ApiExamples.CSV_ROW;
import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.keyed;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files that cannot be imported. */
final class BadCsv {

    private BadCsv() {}

    static Stream<BadRequest> requests() {
        return Stream.of(headers(), shapes(), rows(), encodings())
                .flatMap(table -> table)
                .map(bad -> bad.by("rk"));
    }

    private static Stream<BadRequest> headers() {
        return Stream.of(
                file("empty", ""),
                file("only line breaks", "\n\r\n\n"),
                file("only a byte order mark", "\uFEFF"),
                file("header only", CSV_HEADER),
                file("no header", CSV_ROW),
                file(
                        "missing column",
                        (CSV_HEADER + CSV_ROW).replace("gender,", "").replace("FEMALE,", "")),
                file("unknown column", CSV_HEADER.replace("region", MARKER) + CSV_ROW),
                file("column without a name", CSV_HEADER.replace("region", "") + CSV_ROW),
                file("repeated column", CSV_HEADER.replace("region", "gender") + CSV_ROW),
                file("column in other words", CSV_HEADER.replace("gender", "Kj\u00F8nn") + CSV_ROW),
                file("separated by bars", "sep=|\n" + (CSV_HEADER + CSV_ROW).replace(',', '|')),
                file("an enormous header", CSV_HEADER.replace("\n", "," + MARKER.repeat(5000) + "\n") + CSV_ROW));
    }

    private static Stream<BadRequest> shapes() {
        return Stream.of(
                file("one field too few", CSV_HEADER + CSV_ROW + CSV_ROW.replace(",,", ",")),
                file("one field too many", CSV_HEADER + CSV_ROW.replace("\n", "," + MARKER + "\n")),
                file("one word", CSV_HEADER + MARKER),
                file("unclosed quote", CSV_HEADER + CSV_ROW.replace("WEST", "\"WEST") + CSV_ROW),
                file("text after a quote", CSV_HEADER + CSV_ROW.replace("WEST", "\"WEST\"" + MARKER)),
                file("quote in the middle", CSV_HEADER + CSV_ROW.replace("WEST", "WE\"ST")),
                file("separators mixed", CSV_HEADER + CSV_ROW.replace(',', ';')),
                file("JSON", "{\"service\": \"" + MARKER + "\"}"),
                file("one row too many", CSV_HEADER + CSV_ROW.repeat(100_001)));
    }

    private static Stream<BadRequest> rows() {
        return Stream.of(
                row("unknown service", "REGIONAL_COORDINATOR", MARKER),
                row("unknown region", "WEST", MARKER),
                row("no region", "WEST", ""),
                row("posting of another service", "WEST,,", "WEST,SCHOOL-WEST-01,"),
                row("malformed date", "2012-04-11", "11/04/2012"),
                row("a day that is none", "2012-04-11", "31.04.2012"),
                row("no date", "2012-04-11", ""),
                row("a day to come", "2012-04-11", "9999-12-31"),
                row("before the service", "2012-04-11", "2011-12-31"),
                row("unknown category", "VIOLENCE_OR_THREATS", MARKER),
                row("category not in use", "VIOLENCE_OR_THREATS", "OTHER"),
                row("unknown secondary category", "LEFT_ABROAD", MARKER),
                row("secondary category twice", "LEFT_ABROAD", "EXTREME_CONTROL"),
                row("secondary categories by bars", "EXTREME_CONTROL LEFT", "EXTREME_CONTROL|LEFT"),
                row("no gender", "FEMALE", ""),
                row("blanks in a code", "FEMALE", "FE MALE"),
                row("blanks for a code", "FEMALE", " \u00A0 "),
                row("formula", "FEMALE", "=1+1"),
                row("NUL", "FEMALE", "FEMALE\u0000"),
                row("NULs only", "FEMALE", "\u0000\u0000" + MARKER),
                row("replacement character", "FEMALE", "\uFFFD"),
                row("a field of a megabyte", "FEMALE", MARKER.repeat(100_000)));
    }

    private static Stream<BadRequest> encodings() {
        return Stream.of(
                encoded("UTF-16", StandardCharsets.UTF_16),
                encoded("UTF-16, little end first", StandardCharsets.UTF_16LE),
                encoded("a letter in Latin 1", StandardCharsets.ISO_8859_1),
                encoded("a letter in code page 850", Charset.forName("IBM850")));
    }

    private static BadRequest encoded(String name, Charset encoding) {
        byte[] body = (CSV_HEADER + CSV_ROW.replace("WEST", "\u00D8ST")).getBytes(encoding);
        return new BadRequest(
                "file in " + name,
                target -> keyed(target.csv()).POST(BodyPublishers.ofByteArray(body)),
                422,
                "import-has-bad-rows");
    }

    private static BadRequest row(String name, String part, String bad) {
        return file("row with " + name, CSV_HEADER + CSV_ROW + CSV_ROW.replace(part, bad) + CSV_ROW);
    }

    private static BadRequest file(String name, String content) {
        return new BadRequest(
                "file: " + name,
                target -> keyed(target.csv()).POST(BodyPublishers.ofString(content)),
                422,
                "import-has-bad-rows");
    }
}
