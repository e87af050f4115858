package no.imdi.egnevalg.command.casefile.voiding;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/voiding}. */
@RestController
@Tag(name = "Cases")
class VoidCaseFileApi {

    private final CaseActs acts;

    VoidCaseFileApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(@Given @Code(VoidingReason.class) @Nullable String reason) {}

    @Requires(Right.VOID_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/voiding",
            summary = "Declare a case file void",
            description =
                    "For what was registered in error. A void case file does not count and takes no further acts.",
            examples = @ExampleObject(name = "registered twice", value = """
                    {"reason": "REGISTERED_TWICE"}"""))
    ResponseEntity<ActAnswer> declareVoid(ActRequest request, @RequestBody Body body) {
        return acts.perform(request, body, FieldReader.<VoidCaseFile>read(fields -> read(request, body, fields)));
    }

    private static @Nullable VoidCaseFile read(ActRequest request, Body body, FieldReader fields) {
        VoidingReason reason = fields.requiredCode("/reason", body.reason(), VoidingReason.class);
        return reason == null
                ? null
                : new VoidCaseFile(request.caseId(), request.seenVersion(), reason, request.recorded());
    }
}
