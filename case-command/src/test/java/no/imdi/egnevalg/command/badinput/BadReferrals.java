package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.change;

import java.util.stream.Stream;

/** Referrals, handovers and links that cannot be understood, or may not be made. The case is at version 1. */
final class BadReferrals {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final String OF_NONE = "referrals/" + NOBODY + "/";

    private BadReferrals() {}

    static Stream<BadRequest> requests() {
        return Stream.of(referrals(), answers(), handovers(), links()).flatMap(table -> table);
    }

    private static Stream<BadRequest> referrals() {
        return Stream.of(
                change("refer: nothing", "referrals", "{}", 422, "missing-field"),
                change("refer: to text", "referrals", referral("\"" + MARKER + "\""), 400, "malformed-field"),
                change("refer: to a list", "referrals", referral("[]"), 400, "malformed-field"),
                change("refer: to nobody", "referrals", referral("{}"), 422, "missing-field"),
                change(
                        "refer: to an unknown field",
                        "referrals",
                        referral("{\"" + MARKER + "\": 1}"),
                        400,
                        "unknown-field"),
                change(
                        "refer: to an unknown agency",
                        "referrals",
                        referral("{\"agency\": \"" + MARKER + "\"}"),
                        422,
                        "unknown-code"),
                change("refer: to a unit of none", "referrals", referral("{\"unit\": {}}"), 422, "missing-field"),
                change(
                        "refer: to an unknown posting",
                        "referrals",
                        referral("{\"unit\": {\"service\": \"INTEGRATION_ADVISER\", \"posting\": \"" + MARKER + "\"}}"),
                        422,
                        "posting-unknown"),
                change(
                        "refer: to both",
                        "referrals",
                        referral("{\"unit\": {\"service\": \"COMPETENCE_TEAM\"}, \"agency\": \"POLICE\"}"),
                        422,
                        "unit-and-agency"),
                change(
                        "refer: with a remark",
                        "referrals",
                        "{\"remark\": \"" + MARKER + "\", \"reason\": \"CARE\"}",
                        400,
                        "unknown-field"));
    }

    private static Stream<BadRequest> answers() {
        return Stream.of(
                change("accept: no referral", OF_NONE + "acceptance", "{}", 404, "referral-not-found"),
                change("accept: named by text", "referrals/" + MARKER + "/acceptance", "{}", 404, "referral-not-found"),
                change("see: no referral", OF_NONE + "answer-seen", "{}", 404, "referral-not-found"),
                change("see: named by text", "referrals/" + MARKER + "/answer-seen", "{}", 404, "referral-not-found"),
                change("see: with a remark", OF_NONE + "answer-seen", "{\"" + MARKER + "\": 1}", 400, "unknown-field"),
                change("accept: no body", OF_NONE + "acceptance", "", 400, "malformed-body"),
                change(
                        "accept: joins text",
                        OF_NONE + "acceptance",
                        "{\"joins\": \"" + MARKER + "\\u0000\"}",
                        422,
                        "other-case-unknown"),
                change("accept: a number", OF_NONE + "acceptance", "{\"category\": 1}", 400, "malformed-field"),
                change(
                        "accept: openedOn",
                        OF_NONE + "acceptance",
                        "{\"openedOn\": \"2012-04-16\"}",
                        400,
                        "unknown-field"),
                change("reject: no reason", OF_NONE + "rejection", "{}", 422, "missing-field"),
                change(
                        "reject: no referral",
                        OF_NONE + "rejection",
                        "{\"reason\": \"NO_CAPACITY\"}",
                        404,
                        "referral-not-found"),
                change(
                        "revoke: reason of a rejection",
                        OF_NONE + "revocation",
                        "{\"reason\": \"NO_CAPACITY\"}",
                        422,
                        "unknown-code"),
                change(
                        "complete: malformed date",
                        OF_NONE + "completion",
                        "{\"on\": \"" + MARKER + "\", \"outcome\": \"HELP_GIVEN\"}",
                        422,
                        "malformed-date"));
    }

    private static Stream<BadRequest> handovers() {
        return Stream.of(
                change("hand over: to nobody", "handover", "{\"reason\": \"EXPERTISE\"}", 422, "missing-field"),
                change(
                        "hand over: to an agency",
                        "handover",
                        "{\"to\": {\"agency\": \"POLICE\"}, \"reason\": \"EXPERTISE\"}",
                        400,
                        "unknown-field"),
                change(
                        "hand over: unknown urgency",
                        "handover",
                        "{\"to\": {\"service\": \"COMPETENCE_TEAM\"}, \"reason\": \"EXPERTISE\", \"urgency\": \""
                                + MARKER + "\"}",
                        422,
                        "unknown-code"),
                change("take over: nothing offered", "handover/acceptance", "{}", 409, "no-handover-offered"),
                change("see: nothing offered", "handover/answer-seen", "{}", 409, "no-answer-to-see"),
                change("see: a list", "handover/answer-seen", "[\"" + MARKER + "\"]", 400, "malformed-body"),
                change("keep: nothing moved", "move-seen", "{}", 409, "case-not-moved"),
                change("return: nothing moved", "move-return", "{}", 409, "case-not-moved"),
                change("return: no body", "move-return", "", 400, "malformed-body"),
                change("decline: no reason", "handover/declination", "{}", 422, "missing-field"),
                change(
                        "withdraw: nothing offered",
                        "handover/withdrawal",
                        "{\"reason\": \"NO_ANSWER\"}",
                        409,
                        "no-handover-offered"));
    }

    private static Stream<BadRequest> links() {
        return Stream.of(
                change("link: to nothing", "links", "{\"grounds\": \"REFERRAL\"}", 422, "missing-field"),
                change("link: no grounds", "links", "{\"caseId\": \"" + NOBODY + "\"}", 422, "missing-field"),
                change("link: to text", "links", link(MARKER), 422, "other-case-unknown"),
                change("link: to a NUL", "links", link("\\u0000"), 422, "other-case-unknown"),
                change("link: to no case", "links", link(NOBODY), 422, "other-case-unknown"),
                change(
                        "link: two at once",
                        "links",
                        "{\"caseId\": [\"" + NOBODY + "\"], \"grounds\": \"REFERRAL\"}",
                        400,
                        "malformed-field"),
                change(
                        "unlink: no link",
                        "links/" + NOBODY + "/removal",
                        "{\"reason\": \"UNCERTAIN\"}",
                        404,
                        "link-not-found"),
                change(
                        "unlink: text",
                        "links/" + MARKER + "/removal",
                        "{\"reason\": \"UNCERTAIN\"}",
                        404,
                        "link-not-found"),
                change("unlink: no reason", "links/" + NOBODY + "/removal", "{}", 422, "missing-field"));
    }

    private static String referral(String to) {
        return "{\"to\": " + to + ", \"reason\": \"CARE\"}";
    }

    private static String link(String caseId) {
        return "{\"caseId\": \"" + caseId + "\", \"grounds\": \"REFERRAL\"}";
    }
}
