package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.posted;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;

/** Tables of historical counts that are no tables, or no counts. */
final class BadCounts {

    private BadCounts() {}

    static Stream<BadRequest> requests() {
        return Stream.of(types(), shapes(), contents()).flatMap(table -> table).map(bad -> bad.by("analyst"));
    }

    private static Stream<BadRequest> types() {
        return Stream.of(
                wrongType("count as text", "24", "\"24\""),
                wrongType("count as empty text", "24", "\"\""),
                wrongType("count as fraction", "24", "24.5"),
                wrongType("count as round fraction", "24", "24.0"),
                wrongType("count in powers of ten", "24", "2e1"),
                wrongType("count as truth value", "24", "true"),
                wrongType("count as list", "24", "[24]"),
                wrongType("count as object", "24", "{\"" + MARKER + "\": 1}"),
                wrongType("count beyond 32 bits", "24", "2147483648"),
                wrongType("count beyond 64 bits", "24", "9".repeat(25)),
                wrongType("year as text", "[2009, 2010]", "[\"2009\", \"2010\"]"),
                wrongType("years as a number", "[2009, 2010]", "2009"),
                wrongType("rows as an object", "\"rows\": [", "\"rows\": {}, \"x\": ["),
                wrongType("row as a list", "{\"category\": \"LEFT_ABROAD\"", "[], {\"category\": \"LEFT_ABROAD\""),
                counts("unknown field", "\"years\"", "\"" + MARKER + "\": 1, \"years\"", 400, "unknown-field"),
                counts("unknown field in a row", "{\"cat", "{\"" + MARKER + "\": 1, \"cat", 400, "unknown-field"));
    }

    private static Stream<BadRequest> shapes() {
        return Stream.of(
                refused("one value too few", "[24, 38]", "[24]", "table-not-rectangular"),
                refused("one value too many", "[24, 38]", "[24, 38, 1]", "table-not-rectangular"),
                refused("no values", "[24, 38]", "null", "table-not-rectangular"),
                refused("one total too few", "[94, 76]", "[94]", "table-not-rectangular"),
                refused("one sum too many", "[87, 76]", "[87, 76, 0]", "table-not-rectangular"),
                refused("no years", "[2009, 2010]", "[]", "missing-field"),
                refused("null years", "[2009, 2010]", "null", "missing-field"),
                refused("a year that is null", "[2009, 2010]", "[2009, null]", "missing-field"),
                refused("too many years", "[2009, 2010]", "[" + manyYears() + "]", "missing-field"),
                posted("no rows", "/api/v1/historical-counts", noRows("[]"), 422, "missing-field"),
                posted("null rows", "/api/v1/historical-counts", noRows("null"), 422, "missing-field"),
                posted("a row that is null", "/api/v1/historical-counts", noRows("[null]"), 422, "missing-field"),
                posted("an empty table", "/api/v1/historical-counts", "{}", 422, "missing-field"));
    }

    private static Stream<BadRequest> contents() {
        return Stream.of(
                refused("negative count", "[24, 38]", "[-1, 38]", "count-out-of-range"),
                refused("count beyond a million", "[24, 38]", "[1000001, 38]", "count-out-of-range"),
                refused("negative total", "[94, 76]", "[94, -76]", "count-out-of-range"),
                refused("negative sum", "[87, 76]", "[-87, 76]", "count-out-of-range"),
                refused("sum that is wrong", "[87, 76]", "[88, 76]", "category-sum-differs"),
                refused("total below its rows", "[94, 76]", "[86, 76]", "rows-exceed-total"),
                refused("year before the service", "[2009, 2010]", "[2008, 2010]", "year-before-service"),
                refused("repeated year", "[2009, 2010]", "[2009, 2009]", "year-repeated"),
                refused("year to come", "[2009, 2010]", "[2009, 9999]", "year-not-historical"),
                refused("year far to come", "[2009, 2010]", "[2009, 2147483647]", "year-not-historical"),
                refused("year far gone", "[2009, 2010]", "[2009, -2147483648]", "year-not-historical"),
                refused("unknown service", "INTEGRATION_ADVISER", MARKER, "unknown-code"),
                refused("unknown category", "\"LEFT_ABROAD\"", "\"" + MARKER + "\"", "unknown-code"),
                refused("category left out", "\"LEFT_ABROAD\"", "null", "missing-field"),
                refused("category twice", "\"LEFT_ABROAD\"", "\"OTHER\"", "category-repeated"));
    }

    private static String manyYears() {
        return IntStream.range(1900, 2001).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static String noRows(String rows) {
        return "{\"service\": \"INTEGRATION_ADVISER\", \"years\": [2009], \"rows\": " + rows + "}";
    }

    private static BadRequest wrongType(String name, String part, String bad) {
        return counts(name, part, bad, 400, "malformed-field");
    }

    private static BadRequest refused(String name, String part, String bad, String problem) {
        return counts(name, part, bad, 422, problem);
    }

    private static BadRequest counts(String name, String part, String bad, int status, String problem) {
        String body = ApiExamples.COUNTS.replace(part, bad);
        return posted("counts: " + name, "/api/v1/historical-counts", body, status, problem);
    }
}
