package no.imdi.egnevalg.command.casefile.erasure;

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
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/erasure}. */
@RestController
@Tag(name = "Erasure")
class DecideErasureApi {

    private final CaseActs acts;

    DecideErasureApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(@Given @Code(ErasureBasis.class) @Nullable String basis) {}

    @Requires(Right.DECIDE_ERASURE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/erasure",
            summary = "Decide that a case is to be erased",
            description =
                    "Nothing is erased until another privacy officer confirms it. If-Match is the version that GET /api/v1/retention"
                            + " tells.",
            examples = @ExampleObject(name = "its time is over", value = """
                    {"basis": "RETENTION_PERIOD_ENDED"}"""))
    ResponseEntity<ActAnswer> decide(ActRequest request, @RequestBody Body body) {
        return acts.perform(request, body, FieldReader.<DecideErasure>read(fields -> read(request, body, fields)));
    }

    private static @Nullable DecideErasure read(ActRequest request, Body body, FieldReader fields) {
        ErasureBasis basis = fields.requiredCode("/basis", body.basis(), ErasureBasis.class);
        return basis == null
                ? null
                : new DecideErasure(request.caseId(), request.seenVersion(), basis, request.recorded());
    }
}
