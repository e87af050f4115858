package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.change;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.FollowUpAct;

/** Acts of the follow-up that cannot be understood, or may not be done. The case is open, and at version 1. */
final class BadFollowUps {

    private BadFollowUps() {}

    static Stream<BadRequest> requests() {
        return Stream.of(everyAct(), fields(), risks(), flags(), owners(), categories(), states())
                .flatMap(table -> table);
    }

    /** What no act takes, whichever it is. */
    private static Stream<BadRequest> everyAct() {
        return Arrays.stream(FollowUpAct.values())
                .flatMap(act -> Stream.of(
                        bad(
                                act,
                                "note",
                                act.body().replaceFirst("\\{", "{\"note\": \"" + MARKER + "\", "),
                                400,
                                "unknown-field"),
                        bad(act, "day that is none", anotherDay(act, MARKER), 422, "malformed-date"),
                        bad(act, "list", "[" + act.body() + "]", 400, "malformed-body"),
                        bad(act, "nothing at all", "", 400, "malformed-body"),
                        onNoCase(act)));
    }

    private static Stream<BadRequest> fields() {
        return Stream.of(
                bad(FollowUpAct.GUIDANCE, "nothing", "{}", 422, "missing-field"),
                bad(FollowUpAct.GUIDANCE, "nobody", with(FollowUpAct.GUIDANCE, "with", "[]"), 422, "missing-field"),
                bad(FollowUpAct.GUIDANCE, "null", with(FollowUpAct.GUIDANCE, "with", "[null]"), 422, "missing-field"),
                bad(FollowUpAct.GUIDANCE, "text", with(FollowUpAct.GUIDANCE, "with", text()), 400, "malformed-field"),
                code(FollowUpAct.GUIDANCE, "channel"),
                bad(FollowUpAct.MEASURE, "nothing", "{}", 422, "missing-field"),
                code(FollowUpAct.MEASURE, "measure"),
                bad(FollowUpAct.RECATEGORISATION, "nothing", "{}", 422, "missing-field"),
                code(FollowUpAct.RECATEGORISATION, "reason"),
                code(FollowUpAct.RECATEGORISATION, "to"),
                code(FollowUpAct.ADDITION, "category"),
                bad(FollowUpAct.ADDITION, "nothing", "{}", 422, "missing-field"),
                code(FollowUpAct.RESOLUTION, "resolution"),
                bad(FollowUpAct.RESOLUTION, "nothing", "{}", 422, "missing-field"),
                code(FollowUpAct.CLOSURE, "outcome"),
                bad(FollowUpAct.CLOSURE, "nothing", "{}", 422, "missing-field"),
                code(FollowUpAct.REOPENING, "reason"),
                bad(FollowUpAct.REOPENING, "nothing", "{}", 422, "missing-field"));
    }

    private static Stream<BadRequest> risks() {
        return Stream.of(
                bad(FollowUpAct.RISK, "nothing", "{}", 422, "missing-field"),
                code(FollowUpAct.RISK, "level"),
                bad(FollowUpAct.RISK, "number", with(FollowUpAct.RISK, "level", "3"), 400, "malformed-field"),
                bad(
                        FollowUpAct.RISK,
                        "next",
                        with(FollowUpAct.RISK, "nextAssessmentOn", text()),
                        422,
                        "malformed-date"),
                bad(FollowUpAct.RISK, "acute", "{\"level\": \"ACUTE\"}", 422, "next-assessment-required"),
                bad(
                        FollowUpAct.RISK,
                        "next on the same day",
                        with(FollowUpAct.RISK, "nextAssessmentOn", "\"2012-03-14\""),
                        422,
                        "next-assessment-too-early"));
    }

    private static Stream<BadRequest> flags() {
        return Stream.of(
                bad(FollowUpAct.FLAG, "nothing", "{}", 422, "missing-field"),
                code(FollowUpAct.FLAG, "kind"),
                bad(FollowUpAct.FLAG, "due some day", with(FollowUpAct.FLAG, "dueOn", text()), 422, "malformed-date"),
                bad(FollowUpAct.FLAG, "due never", with(FollowUpAct.FLAG, "dueOn", "null"), 422, "missing-field"),
                bad(
                        FollowUpAct.FLAG,
                        "due before",
                        with(FollowUpAct.FLAG, "dueOn", "\"2012-03-13\""),
                        422,
                        "due-too-early"));
    }

    private static Stream<BadRequest> owners() {
        return Stream.of(
                owner("text", text(), 400, "malformed-field"),
                owner("list", "[]", 400, "malformed-field"),
                owner("of no service", "{}", 422, "missing-field"),
                owner("of another register", "{\"service\": " + text() + "}", 422, "unknown-code"),
                owner("with a name", "{\"name\": " + text() + "}", 400, "unknown-field"),
                owner("nowhere", "{\"service\": \"REGIONAL_COORDINATOR\"}", 422, "region-required"),
                owner(
                        "in no region",
                        "{\"service\": \"COMPETENCE_TEAM\", \"region\": " + text() + "}",
                        422,
                        "unknown-code"),
                owner(
                        "at no school",
                        "{\"service\": \"MINORITY_ADVISER\", \"posting\": " + text() + "}",
                        422,
                        "posting-unknown"));
    }

    private static Stream<BadRequest> categories() {
        return Stream.of(
                bad(
                        FollowUpAct.RECATEGORISATION,
                        "now",
                        with(FollowUpAct.RECATEGORISATION, "to", "\"VIOLENCE_OR_THREATS\""),
                        422,
                        "category-unchanged"),
                bad(
                        FollowUpAct.RECATEGORISATION,
                        "other",
                        with(FollowUpAct.RECATEGORISATION, "to", "\"OTHER\""),
                        422,
                        "category-not-in-use"),
                bad(
                        FollowUpAct.ADDITION,
                        "the main category",
                        FollowUpAct.ADDITION.body(),
                        422,
                        "secondary-category-repeated"),
                bad(
                        FollowUpAct.ADDITION,
                        "other",
                        with(FollowUpAct.ADDITION, "category", "\"OTHER\""),
                        422,
                        "category-not-in-use"),
                change(
                        "removal of what is none",
                        "secondary-concerns/" + MARKER + "/removal",
                        "{}",
                        404,
                        "secondary-concern-not-found"),
                change(
                        "removal of the main category",
                        "secondary-concerns/VIOLENCE_OR_THREATS/removal",
                        "{}",
                        404,
                        "secondary-concern-not-found"));
    }

    private static Stream<BadRequest> states() {
        return Stream.of(
                bad(
                        FollowUpAct.MEASURE,
                        "on a day to come",
                        anotherDay(FollowUpAct.MEASURE, "9999-12-31"),
                        422,
                        "day-in-future"),
                bad(
                        FollowUpAct.MEASURE,
                        "before the opening",
                        anotherDay(FollowUpAct.MEASURE, "2012-03-04"),
                        422,
                        "day-too-early"),
                bad(
                        FollowUpAct.REOPENING,
                        "of an open case",
                        FollowUpAct.REOPENING.body(),
                        409,
                        "case-file-not-closed"),
                bad(FollowUpAct.RESOLUTION, "of no concern", FollowUpAct.RESOLUTION.body(), 404, "concern-not-found"));
    }

    private static BadRequest owner(String name, String owner, int status, String problem) {
        String body = FollowUpAct.FLAG.body().replaceFirst("\"owner\": \\{.*?}", "\"owner\": " + owner);
        return bad(FollowUpAct.FLAG, "owner " + name, body, status, problem);
    }

    private static BadRequest code(FollowUpAct act, String field) {
        return bad(act, "unknown " + field, with(act, field, text()), 422, "unknown-code");
    }

    private static BadRequest bad(FollowUpAct act, String name, String body, int status, String problem) {
        return change(act + ": " + name, address(act), body, status, problem);
    }

    private static BadRequest onNoCase(FollowUpAct act) {
        return new BadRequest(
                act + ": on no case",
                target -> target.json(act.path(MARKER, MARKER))
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.ofString(act.body())),
                404,
                "case-not-found");
    }

    /** The address after that of the case. */
    private static String address(FollowUpAct act) {
        return act.path("", MARKER).substring("/api/v1/cases//".length());
    }

    private static String anotherDay(FollowUpAct act, String day) {
        return act.body().replaceFirst("(\"on\"|\"effectiveOn\"): \".*?\"", "$1: \"" + day + "\"");
    }

    private static String with(FollowUpAct act, String field, String value) {
        return act.body().replaceFirst("\"" + field + "\": (\\[.*?]|\".*?\")", "\"" + field + "\": " + value);
    }

    private static String text() {
        return "\"" + MARKER + "\"";
    }
}
