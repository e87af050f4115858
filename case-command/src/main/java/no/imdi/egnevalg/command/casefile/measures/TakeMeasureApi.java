package no.imdi.egnevalg.command.casefile.measures;

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
import no.imdi.egnevalg.kernel.codelist.Measure;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/measures}. */
@RestController
@Tag(name = "Follow-up")
class TakeMeasureApi {

    private final CaseActs acts;

    TakeMeasureApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(Measure.class) @Nullable String measure,
            @Nullable FreeText note) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/measures",
            summary = "Enter a measure taken",
            description = "When and what. Without a day it is today.",
            examples = @ExampleObject(name = "police", value = """
                    {"on": "2012-03-14", "measure": "POLICE_REPORTED"}"""))
    ResponseEntity<ActAnswer> take(ActRequest request, @RequestBody Body body) {
        return acts.perform(
                request, body, FieldReader.<TakeMeasure>read(fields -> read(request, body, fields)), body.note());
    }

    private static @Nullable TakeMeasure read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        Measure measure = fields.requiredCode("/measure", body.measure(), Measure.class);
        return on == null || measure == null
                ? null
                : new TakeMeasure(request.caseId(), request.seenVersion(), on, measure, request.recorded());
    }
}
