package no.imdi.egnevalg.command.casefile.risk;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/risk-assessments}. */
@RestController
@Tag(name = "Follow-up")
class AssessRiskApi {

    private final CaseActs acts;

    AssessRiskApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(RiskLevel.class) @Nullable String level,
            @Nullable String nextAssessmentOn,
            @Nullable FreeText note) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/risk-assessments",
            summary = "Assess the risk",
            description =
                    "When the danger was assessed, how great it is, and when it is assessed again: an acute risk needs"
                            + " that day. Without a day it is today.",
            examples = @ExampleObject(name = "acute", value = """
                    {"on": "2012-03-14", "level": "ACUTE", "nextAssessmentOn": "2012-03-16"}"""))
    ResponseEntity<ActAnswer> assess(ActRequest request, @RequestBody Body body) {
        return acts.perform(
                request, body, FieldReader.<AssessRisk>read(fields -> read(request, body, fields)), body.note());
    }

    private static @Nullable AssessRisk read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        RiskLevel level = fields.requiredCode("/level", body.level(), RiskLevel.class);
        LocalDate next = fields.date("/nextAssessmentOn", body.nextAssessmentOn());
        return on == null || level == null
                ? null
                : new AssessRisk(request.caseId(), request.seenVersion(), on, level, next, request.recorded());
    }
}
