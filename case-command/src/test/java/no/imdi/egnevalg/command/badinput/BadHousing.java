package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.keyed;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;

/** Acts on national housing that cannot be understood. No capacity has been set. */
final class BadHousing {

    private static final String PATH = "/api/v1/housing/";

    private BadHousing() {}

    static Stream<BadRequest> requests() {
        return Stream.of(capacities(), offers(), moves())
                .flatMap(table -> table)
                .map(bad -> bad.by("kt"));
    }

    private static Stream<BadRequest> capacities() {
        return Stream.of(
                capacity("no places", "28", "null", 422, "missing-field"),
                capacity("negative places", "28", "-1", 422, "count-out-of-range"),
                capacity("too many units", "19", "10001", 422, "count-out-of-range"),
                capacity("units in words", "19", "\"" + MARKER + "\"", 400, "malformed-field"),
                capacity("malformed day", "2012-01-01", MARKER, 422, "malformed-date"),
                capacity("a day to come", "2012-01-01", "9999-01-01", 422, "day-in-future"),
                capacity("none at all", "19, \"places\": 28", "0, \"places\": 0", 422, "capacity-unchanged"),
                capacity("unknown field", "{", "{\"" + MARKER + "\": 1, ", 400, "unknown-field"),
                changed(
                        "version of nothing",
                        "capacity",
                        ApiExamples.HOUSING_CAPACITY,
                        409,
                        "housing-without-capacity"));
    }

    private static Stream<BadRequest> offers() {
        return Stream.of(
                offer("no gender", "\"FEMALE\"", "null", 422, "missing-field"),
                offer("unknown age band", "AGE_18_20", MARKER, 422, "unknown-code"),
                offer("unknown referrer", "POLICE", MARKER, 422, "unknown-code"),
                offer("no referrer", "\"POLICE\"", "\"\"", 422, "missing-field"),
                offer("less than no children", ": 1", ": -1", 422, "count-out-of-range"),
                offer("a school class of children", ": 1", ": 21", 422, "count-out-of-range"),
                offer("children by name", ": 1", ": [\"" + MARKER + "\"]", 400, "malformed-field"),
                offer("a name", "{", "{\"name\": \"" + MARKER + "\", ", 400, "unknown-field"),
                offer("before the first capacity", "", "", 409, "housing-without-capacity"),
                changed("no key", "offers", ApiExamples.HOUSING_OFFER, 400, "idempotency-key-missing"),
                new BadRequest(
                        "housing: offer from no version",
                        target -> keyed(target.json(PATH + "offers"))
                                .POST(BodyPublishers.ofString(ApiExamples.HOUSING_OFFER)),
                        428,
                        "if-match-missing"));
    }

    private static Stream<BadRequest> moves() {
        return Stream.concat(
                Stream.of("withdrawal", "moving-in", "moving-out")
                        .map(act -> "offers/" + MARKER + "/" + act)
                        .flatMap(act -> Stream.of(
                                changed("malformed day", act, "{\"on\": \"" + MARKER + "\"}", 422, "malformed-date"),
                                changed("a note", act, "{\"note\": \"" + MARKER + "\"}", 400, "unknown-field"),
                                changed("no body", act, "", 400, "malformed-body"),
                                changed(
                                        "no housing",
                                        act,
                                        act.endsWith("withdrawal") ? "{\"reason\": \"UNKNOWN\"}" : "{}",
                                        409,
                                        "housing-without-capacity"))),
                Stream.of(
                        changed("no reason", "offers/1/withdrawal", "{}", 422, "missing-field"),
                        changed(
                                "unknown reason",
                                "offers/1/withdrawal",
                                "{\"reason\": \"" + MARKER + "\"}",
                                422,
                                "unknown-code")));
    }

    private static BadRequest capacity(String name, String part, String bad, int status, String problem) {
        return new BadRequest(
                "housing: capacity: " + name,
                target -> target.json(PATH + "capacity")
                        .POST(BodyPublishers.ofString(ApiExamples.HOUSING_CAPACITY.replace(part, bad))),
                status,
                problem);
    }

    private static BadRequest offer(String name, String part, String bad, int status, String problem) {
        return new BadRequest(
                "housing: offer: " + name,
                target -> keyed(target.json(PATH + "offers"))
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.ofString(ApiExamples.HOUSING_OFFER.replace(part, bad))),
                status,
                problem);
    }

    private static BadRequest changed(String name, String act, String body, int status, String problem) {
        return new BadRequest(
                "housing: " + act + ": " + name,
                target -> target.json(PATH + act).header("If-Match", "\"0\"").POST(BodyPublishers.ofString(body)),
                status,
                problem);
    }
}
