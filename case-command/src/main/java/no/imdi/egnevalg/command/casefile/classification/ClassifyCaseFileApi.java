package no.imdi.egnevalg.command.casefile.classification;

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
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/classification}. */
@RestController
@Tag(name = "Cases")
class ClassifyCaseFileApi {

    private final CaseActs acts;

    ClassifyCaseFileApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Given @Code(Confidentiality.class) @Nullable String confidentiality) {}

    @Requires(Right.CLASSIFY_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/classification",
            summary = "Say how closely a case is to be kept",
            description =
                    "A strictly confidential case is seen by the units that work on it, and by nobody else, whatever the purpose or the"
                            + " emergency.",
            examples = @ExampleObject(name = "strictly", value = """
                    {"confidentiality": "STRICTLY_CONFIDENTIAL"}"""))
    ResponseEntity<ActAnswer> classify(ActRequest request, @RequestBody Body body) {
        return acts.perform(request, body, FieldReader.<ClassifyCaseFile>read(fields -> read(request, body, fields)));
    }

    private static @Nullable ClassifyCaseFile read(ActRequest request, Body body, FieldReader fields) {
        Confidentiality confidentiality =
                fields.requiredCode("/confidentiality", body.confidentiality(), Confidentiality.class);
        return confidentiality == null
                ? null
                : new ClassifyCaseFile(request.caseId(), request.seenVersion(), confidentiality, request.recorded());
    }
}
