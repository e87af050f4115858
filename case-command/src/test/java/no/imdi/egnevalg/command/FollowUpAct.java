package no.imdi.egnevalg.command;

import java.util.List;
import java.util.regex.Matcher;

/** Every act by which a case is followed up, as a caller asks for it. */
public enum FollowUpAct {
    GUIDANCE("guidance", "GuidanceGiven", """
            {"on": "2012-03-12", "channel": "MEETING", "with": ["PERSON_CONCERNED", "SCHOOL_STAFF"]}"""),
    MEASURE("measures", "MeasureTaken", """
            {"on": "2012-03-14", "measure": "POLICE_REPORTED"}"""),
    RISK("risk-assessments", "RiskAssessed", """
            {"on": "2012-03-14", "level": "HIGH", "nextAssessmentOn": "2012-03-16"}"""),
    FLAG("flags", "ConcernFlagged", """
            {"on": "2012-03-14", "kind": "JOURNEY_PLANNED", "dueOn": "2012-06-15",
             "owner": {"service": "REGIONAL_COORDINATOR", "region": "EAST"}}"""),
    RESOLUTION("flags/{concernId}/resolution", "ConcernResolved", """
            {"on": "2012-06-12", "resolution": "MEASURES_TAKEN"}""", FLAG),
    RECATEGORISATION("recategorisations", "CaseFileRecategorised", """
            {"effectiveOn": "2012-05-02", "to": "COMPLETED_FORCED_MARRIAGE", "reason": "FEARED_EVENT_HAPPENED"}"""),
    ADDITION("secondary-concerns", "SecondaryConcernAdded", """
            {"on": "2012-05-03", "category": "VIOLENCE_OR_THREATS"}"""),
    REMOVAL("secondary-concerns/EXTREME_CONTROL/removal", "SecondaryConcernRemoved", """
            {"on": "2012-05-04"}"""),
    CLOSURE("closure", "CaseFileClosed", """
            {"on": "2012-10-01", "outcome": "IN_SAFETY"}"""),
    REOPENING("reopening", "CaseFileReopened", """
            {"on": "2013-02-11", "reason": "PERSON_MADE_CONTACT"}""", CLOSURE);

    private final String address;
    private final String event;
    private final String body;
    private final List<FollowUpAct> before;

    FollowUpAct(String address, String event, String body, FollowUpAct... before) {
        this.address = address;
        this.event = event;
        this.body = body;
        this.before = List.of(before);
    }

    /**
     * A case that is ready for the act.
     *
     * @param path where the act is asked for
     * @param version what the case has now
     */
    public record Ready(String caseId, String path, long version) {}

    /** Opens a case and does what the act needs. */
    public Ready readyOn(RunningCommandService service) {
        String caseId = service.openCase();
        String concernId = "";
        for (int version = 0; version < before.size(); version++) {
            FollowUpAct act = before.get(version);
            concernId = service.post(act.path(caseId, ""), version, act.body)
                    .body()
                    .path("concernId")
                    .asString("");
        }
        return new Ready(caseId, path(caseId, concernId), before.size());
    }

    /** Where the act is asked for. */
    public String path(String caseId, String concernId) {
        return "/api/v1/cases/" + caseId + "/" + address.replace("{concernId}", concernId);
    }

    /** The path as the API describes it. */
    public String describedPath() {
        return path("{caseId}", "{concernId}").replace("EXTREME_CONTROL", "{category}");
    }

    /** A body that the act takes. */
    public String body() {
        return body;
    }

    /** The body with another JSON value in a field that it has. */
    public String with(String field, String value) {
        return body.replaceFirst(
                "\"" + field + "\": (\\{.*?}|\\[.*?]|\".*?\")",
                Matcher.quoteReplacement("\"" + field + "\": " + value));
    }

    /** Name of the event it leads to. */
    public String event() {
        return event;
    }
}
