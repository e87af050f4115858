package no.imdi.egnevalg.command.casefile.reopening;

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
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/reopening}. */
@RestController
@Tag(name = "Follow-up")
class ReopenCaseFileApi {

    private final CaseActs acts;

    ReopenCaseFileApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(ReopeningReason.class) @Nullable String reason,
            @Nullable FreeText note) {}

    @Requires(Right.REOPEN_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/reopening",
            summary = "Reopen a case",
            description =
                    "For a closed case that is taken up again. It does not count as a new case. Without a day it is today.",
            examples = @ExampleObject(name = "contact", value = """
                    {"on": "2013-02-11", "reason": "PERSON_MADE_CONTACT"}"""))
    ResponseEntity<ActAnswer> reopen(ActRequest request, @RequestBody Body body) {
        return acts.perform(
                request, body, FieldReader.<ReopenCaseFile>read(fields -> read(request, body, fields)), body.note());
    }

    private static @Nullable ReopenCaseFile read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        ReopeningReason reason = fields.requiredCode("/reason", body.reason(), ReopeningReason.class);
        return on == null || reason == null
                ? null
                : new ReopenCaseFile(request.caseId(), request.seenVersion(), on, reason, request.recorded());
    }
}
