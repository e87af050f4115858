package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.posted;

import java.util.regex.Matcher;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;

/** Registrations whose fields hold what they cannot hold. */
final class BadFields {

    private BadFields() {}

    static Stream<BadRequest> requests() {
        return Stream.of(types(), missing(), codes(), dates(), rules()).flatMap(table -> table);
    }

    private static Stream<BadRequest> types() {
        return Stream.of(
                wrongType("date as number", "openedOn", "20120305"),
                wrongType("date as fraction", "openedOn", "2012.03"),
                wrongType("date as list", "openedOn", "[2012, 3, 5]"),
                wrongType("date as object", "openedOn", "{\"" + MARKER + "\": 1}"),
                wrongType("code as number", "gender", "0"),
                wrongType("code as truth value", "category", "true"),
                wrongType("code as list", "ageBand", "[\"AGE_16_17\"]"),
                wrongType("number beyond all bounds", "service", "1e999999999"),
                wrongType("list as text", "secondaryCategories", "\"EXTREME_CONTROL\""),
                wrongType("list of numbers", "secondaryCategories", "[1]"),
                field("list of lists", "secondaryCategories", "[[\"" + MARKER + "\"]]", 400, "malformed-body"),
                wrongType("list of objects", "secondaryCategories", "[{}]"),
                field("number of two thousand digits", "service", "9".repeat(2000), 400, "malformed-body"));
    }

    private static Stream<BadRequest> missing() {
        return Stream.of(
                refused("service null", "service", "null", "missing-field"),
                refused("date null", "openedOn", "null", "missing-field"),
                refused("category null", "category", "null", "missing-field"),
                refused("age band empty", "ageBand", "\"\"", "missing-field"),
                refused("gender null", "gender", "null", "missing-field"),
                refused("referral source null", "referralSource", "null", "missing-field"),
                refused("null in a list", "secondaryCategories", "[null]", "missing-field"),
                posted("an empty object", "/api/v1/cases", "{}", 422, "missing-field"));
    }

    private static Stream<BadRequest> codes() {
        return Stream.of(
                refused("unknown service", "service", "\"" + MARKER + "\"", "unknown-code"),
                refused("unknown category", "category", "\"" + MARKER + "\"", "unknown-code"),
                refused("code in small letters", "gender", "\"female\"", "unknown-code"),
                refused("code with a blank", "gender", "\"FEMALE \"", "unknown-code"),
                refused("code by its place in the list", "gender", "\"0\"", "unknown-code"),
                refused("code of another list", "ageBand", "\"FEMALE\"", "unknown-code"),
                refused("unknown code in a list", "secondaryCategories", "[\"" + MARKER + "\"]", "unknown-code"),
                refused("very long code", "category", "\"" + MARKER.repeat(600) + "\"", "unknown-code"),
                refused("half a character", "category", "\"\\ud800" + MARKER + "\"", "unknown-code"));
    }

    private static Stream<BadRequest> dates() {
        return Stream.of(
                        "2012-02-30",
                        "2012-13-01",
                        "2012-3-5",
                        "2012-03-05T10:00:00Z",
                        "2012-W10-1",
                        "05.03.2012",
                        "2012-065",
                        "20120305",
                        "+999999999-01-01",
                        "-999-01-01",
                        "-2012-03-05",
                        " 2012-3-05",
                        "2012-03-05Z",
                        "2012-0３-05",
                        "2012\u201003\u201005",
                        "today",
                        MARKER)
                .map(date -> refused("date " + date, "openedOn", "\"" + date + "\"", "malformed-date"));
    }

    private static Stream<BadRequest> rules() {
        return Stream.of(
                refused("a day to come", "openedOn", "\"9999-12-31\"", "opened-in-future"),
                refused("the year zero", "openedOn", "\"0000-01-01\"", "category-not-in-use"),
                refused("category not in use", "category", "\"OTHER\"", "category-not-in-use"),
                refused("secondary not in use", "secondaryCategories", "[\"OTHER\"]", "category-not-in-use"),
                refused(
                        "secondary twice",
                        "secondaryCategories",
                        "[\"EXTREME_CONTROL\", \"EXTREME_CONTROL\"]",
                        "secondary-category-repeated"),
                refused("posting of another service", "posting", "\"EMBASSY-AMMAN\"", "posting-unknown"),
                refused("unknown posting", "posting", "\"" + MARKER + "\"", "posting-unknown"),
                refused("posting with a NUL", "posting", "\"" + MARKER + "\\u0000\"", "posting-unknown"),
                refused("no posting", "posting", "null", "posting-required"),
                refused("service without postings", "service", "\"COMPETENCE_TEAM\"", "posting-not-recorded"),
                refused("service that names a region", "service", "\"REGIONAL_COORDINATOR\"", "region-required"),
                region("unknown region", MARKER, "unknown-code"),
                region("school in another region", "NORTH", "posting-in-other-region"));
    }

    private static BadRequest region(String name, String region, String problem) {
        String body = ApiExamples.CASE.replaceFirst("\\{", "{\"region\": \"" + region + "\",");
        return posted(name, "/api/v1/cases", body, 422, problem);
    }

    private static BadRequest wrongType(String name, String field, String value) {
        return field(name, field, value, 400, "malformed-field");
    }

    private static BadRequest refused(String name, String field, String value, String problem) {
        return field(name, field, value, 422, problem);
    }

    private static BadRequest field(String name, String field, String value, int status, String problem) {
        String body = ApiExamples.CASE.replaceFirst(
                "\"" + field + "\": (\\[.*?\\]|\".*?\")", Matcher.quoteReplacement("\"" + field + "\": " + value));
        return posted(name, "/api/v1/cases", body, status, problem);
    }
}
