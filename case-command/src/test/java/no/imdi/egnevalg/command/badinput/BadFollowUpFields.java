package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.FollowUpAct.ADDITION;
import static no.imdi.egnevalg.command.FollowUpAct.CLOSURE;
import static no.imdi.egnevalg.command.FollowUpAct.FLAG;
import static no.imdi.egnevalg.command.FollowUpAct.GUIDANCE;
import static no.imdi.egnevalg.command.FollowUpAct.MEASURE;
import static no.imdi.egnevalg.command.FollowUpAct.RECATEGORISATION;
import static no.imdi.egnevalg.command.FollowUpAct.REMOVAL;
import static no.imdi.egnevalg.command.FollowUpAct.REOPENING;
import static no.imdi.egnevalg.command.FollowUpAct.RESOLUTION;
import static no.imdi.egnevalg.command.FollowUpAct.RISK;
import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.change;

import java.util.stream.Stream;
import no.imdi.egnevalg.command.FollowUpAct;

/**
 * Acts of the follow-up whose fields hold what they cannot hold, or what the rules refuse. The case is open, and at
 * version 1.
 */
final class BadFollowUpFields {

    private static final String TEXT = "\"" + MARKER + "\"";

    private BadFollowUpFields() {}

    static Stream<BadRequest> requests() {
        return Stream.of(missing(), types(), codes(), dates(), owners(), rules(), states())
                .flatMap(table -> table);
    }

    private static Stream<BadRequest> missing() {
        return Stream.concat(
                Stream.of(GUIDANCE, MEASURE, RISK, FLAG, RESOLUTION, RECATEGORISATION, ADDITION, CLOSURE, REOPENING)
                        .map(act -> BadFollowUps.bad(act, "with nothing", "{}", 422, "missing-field")),
                Stream.of(
                        refused(GUIDANCE, "with", "[]", "missing-field"),
                        refused(GUIDANCE, "with", "[null]", "missing-field"),
                        refused(FLAG, "dueOn", "null", "missing-field"),
                        refused(CLOSURE, "outcome", "\"\"", "missing-field")));
    }

    private static Stream<BadRequest> types() {
        return Stream.of(
                wrongType(GUIDANCE, "with", TEXT),
                wrongType(MEASURE, "measure", "{\"text\": " + TEXT + "}"),
                wrongType(RISK, "level", "3"),
                wrongType(FLAG, "owner", TEXT),
                wrongType(FLAG, "owner", "[]"));
    }

    private static Stream<BadRequest> codes() {
        return Stream.of(
                refused(GUIDANCE, "channel", TEXT, "unknown-code"),
                refused(GUIDANCE, "with", "[" + TEXT + "]", "unknown-code"),
                refused(MEASURE, "measure", TEXT, "unknown-code"),
                refused(RISK, "level", "\"acute\"", "unknown-code"),
                refused(FLAG, "kind", TEXT, "unknown-code"),
                refused(RESOLUTION, "resolution", TEXT, "unknown-code"),
                refused(RECATEGORISATION, "to", TEXT, "unknown-code"),
                refused(RECATEGORISATION, "reason", TEXT, "unknown-code"),
                refused(ADDITION, "category", TEXT, "unknown-code"),
                refused(CLOSURE, "outcome", TEXT, "unknown-code"),
                refused(REOPENING, "reason", TEXT, "unknown-code"));
    }

    private static Stream<BadRequest> dates() {
        return Stream.of(
                refused(RISK, "nextAssessmentOn", TEXT, "malformed-date"),
                refused(RISK, "nextAssessmentOn", "\"2012-03-14\"", "next-assessment-too-early"),
                refused(FLAG, "dueOn", TEXT, "malformed-date"),
                refused(FLAG, "dueOn", "\"2012-03-13\"", "due-too-early"),
                refused(MEASURE, "on", "\"9999-12-31\"", "day-in-future"),
                refused(MEASURE, "on", "\"2012-03-04\"", "day-too-early"));
    }

    private static Stream<BadRequest> owners() {
        return Stream.of(
                refused(FLAG, "owner", "{}", "missing-field"),
                refused(FLAG, "owner", "{\"service\": " + TEXT + "}", "unknown-code"),
                field(FLAG, "owner", "{\"name\": " + TEXT + "}", 400, "unknown-field"),
                refused(FLAG, "owner", "{\"service\": \"REGIONAL_COORDINATOR\"}", "region-required"),
                refused(FLAG, "owner", "{\"service\": \"COMPETENCE_TEAM\", \"region\": " + TEXT + "}", "unknown-code"),
                refused(FLAG, "owner", "{\"service\": \"MINORITY_ADVISER\"}", "posting-required"),
                refused(
                        FLAG,
                        "owner",
                        "{\"service\": \"MINORITY_ADVISER\", \"posting\": " + TEXT + "}",
                        "posting-unknown"));
    }

    private static Stream<BadRequest> rules() {
        return Stream.of(
                BadFollowUps.bad(RISK, "without a next one", "{\"level\": \"ACUTE\"}", 422, "next-assessment-required"),
                refused(RECATEGORISATION, "to", "\"VIOLENCE_OR_THREATS\"", "category-unchanged"),
                refused(RECATEGORISATION, "to", "\"OTHER\"", "category-not-in-use"),
                refused(ADDITION, "category", "\"VIOLENCE_OR_THREATS\"", "secondary-category-repeated"),
                refused(ADDITION, "category", "\"EXTREME_CONTROL\"", "secondary-category-repeated"),
                refused(ADDITION, "category", "\"OTHER\"", "category-not-in-use"));
    }

    private static Stream<BadRequest> states() {
        return Stream.of(
                BadFollowUps.bad(REOPENING, "of an open case", REOPENING.body(), 409, "case-file-not-closed"),
                BadFollowUps.bad(RESOLUTION, "of no concern", RESOLUTION.body(), 404, "concern-not-found"),
                removal(MARKER),
                removal("VIOLENCE_OR_THREATS"),
                removal("extreme_control"));
    }

    private static BadRequest removal(String category) {
        return change(
                "REMOVAL of " + category,
                "secondary-concerns/" + category + "/removal",
                REMOVAL.body(),
                404,
                "secondary-concern-not-found");
    }

    private static BadRequest wrongType(FollowUpAct act, String field, String value) {
        return field(act, field, value, 400, "malformed-field");
    }

    private static BadRequest refused(FollowUpAct act, String field, String value, String problem) {
        return field(act, field, value, 422, problem);
    }

    private static BadRequest field(FollowUpAct act, String field, String value, int status, String problem) {
        return BadFollowUps.bad(act, "with " + field + " " + value, act.with(field, value), status, problem);
    }
}
