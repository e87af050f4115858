package no.imdi.egnevalg.command.casefile.linking;

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
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/links}. */
@RestController
@Tag(name = "Same person")
class LinkCaseFilesApi {

    private final CaseActs acts;

    LinkCaseFilesApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Given @Nullable String caseId,
            @Given @Code(LinkGrounds.class) @Nullable String grounds) {}

    @Requires(Right.LINK_CASES)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/links",
            summary = "Link a case to another of the same person",
            description =
                    "The link stands in both cases from then on, whether they are open, closed or void. If-Match is about"
                            + " the case in the address only.",
            examples = @ExampleObject(name = "the services have spoken", value = """
                    {"caseId": "2f1d6f0e-3a52-3d0b-8f7e-6c1f6e0f9a11", "grounds": "SERVICES_CONFIRMED"}"""))
    ResponseEntity<ActAnswer> link(ActRequest request, @RequestBody Body body) {
        return acts.perform(request, body, FieldReader.<LinkCaseFiles>read(fields -> read(request, body, fields)));
    }

    private static @Nullable LinkCaseFiles read(ActRequest request, Body body, FieldReader fields) {
        String other = fields.requiredCaseId("/caseId", body.caseId());
        LinkGrounds grounds = fields.requiredCode("/grounds", body.grounds(), LinkGrounds.class);
        return other == null || grounds == null
                ? null
                : new LinkCaseFiles(request.caseId(), request.seenVersion(), other, grounds, request.recorded());
    }
}
