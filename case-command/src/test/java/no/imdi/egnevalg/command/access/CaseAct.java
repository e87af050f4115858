package no.imdi.egnevalg.command.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.FollowUpAct;

/**
 * An act on a case, with a body that its address takes.
 *
 * @param pattern its address, as the API describes it
 */
record CaseAct(String pattern, String body) {

    private static final String CASE = "/api/v1/cases/{caseId}/";
    private static final String SOMETHING = "5c1b9b52-7d7b-3b52-9a3f-2a5b4b0c7e01";

    /** Every act on a case of those who work on cases; a test holds this against the addresses that there are. */
    static List<CaseAct> all() {
        return Stream.concat(
                        Arrays.stream(FollowUpAct.values()).map(act -> new CaseAct(act.describedPath(), act.body())),
                        Stream.of(
                                act("corrections", ApiExamples.CORRECTION),
                                act("voiding", ApiExamples.VOIDING),
                                act("notes", "{\"note\": \"The nurse knows.\"}"),
                                act("classification", "{\"confidentiality\": \"STRICTLY_CONFIDENTIAL\"}"),
                                act("referrals", """
                                        {"to": {"unit": {"service": "COMPETENCE_TEAM"}}, "reason": "EXPERTISE"}"""),
                                act("referrals/{referralId}/acceptance", "{}"),
                                act("referrals/{referralId}/rejection", "{\"reason\": \"NO_CAPACITY\"}"),
                                act("referrals/{referralId}/revocation", "{\"reason\": \"NO_ANSWER\"}"),
                                act("referrals/{referralId}/completion", "{\"outcome\": \"HELP_GIVEN\"}"),
                                act("referrals/{referralId}/answer-seen", "{}"),
                                act("handover", """
                                        {"to": {"service": "COMPETENCE_TEAM"}, "reason": "EXPERTISE"}"""),
                                act("handover/answer-seen", "{}"),
                                act("move-seen", "{}"),
                                act("move-return", "{}"),
                                act("handover/acceptance", "{}"),
                                act("handover/declination", "{\"reason\": \"NO_CAPACITY\"}"),
                                act("handover/withdrawal", "{\"reason\": \"NO_ANSWER\"}"),
                                act(
                                        "links",
                                        "{\"caseId\": \"" + SOMETHING + "\", \"grounds\": \"SERVICES_CONFIRMED\"}"),
                                act("links/{otherCaseId}/removal", "{\"reason\": \"NOT_SAME_PERSON\"}")))
                .toList();
    }

    private static CaseAct act(String act, String body) {
        return new CaseAct(CASE + act, body);
    }

    /** Where it is asked for in the given case. */
    String path(String caseId) {
        return pattern.replace("{caseId}", caseId)
                .replace("{category}", "EXTREME_CONTROL")
                .replaceAll("\\{[a-zA-Z]+}", SOMETHING);
    }

    @Override
    public String toString() {
        return pattern.substring(CASE.length());
    }
}
