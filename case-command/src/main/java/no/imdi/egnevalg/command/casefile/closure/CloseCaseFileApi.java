package no.imdi.egnevalg.command.casefile.closure;

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
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/closure}. */
@RestController
@Tag(name = "Follow-up")
class CloseCaseFileApi {

    private final CaseActs acts;

    CloseCaseFileApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(ClosureOutcome.class) @Nullable String outcome,
            @Nullable FreeText note) {}

    @Requires(Right.CLOSE_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/closure",
            summary = "Close a case",
            description =
                    "How it stood when the work ended. Nothing may be left undone: no acute risk, no unresolved concern, no"
                            + " referral or handover that waits for an answer. Without a day it is today.",
            examples = @ExampleObject(name = "in safety", value = """
                    {"on": "2012-10-01", "outcome": "IN_SAFETY"}"""))
    ResponseEntity<ActAnswer> close(ActRequest request, @RequestBody Body body) {
        return acts.perform(
                request, body, FieldReader.<CloseCaseFile>read(fields -> read(request, body, fields)), body.note());
    }

    private static @Nullable CloseCaseFile read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        ClosureOutcome outcome = fields.requiredCode("/outcome", body.outcome(), ClosureOutcome.class);
        return on == null || outcome == null
                ? null
                : new CloseCaseFile(request.caseId(), request.seenVersion(), on, outcome, request.recorded());
    }
}
