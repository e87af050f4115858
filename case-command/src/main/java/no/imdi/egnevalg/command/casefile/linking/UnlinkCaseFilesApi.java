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
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/links/{otherCaseId}/removal}. */
@RestController
@Tag(name = "Same person")
class UnlinkCaseFilesApi {

    private final CaseActs acts;

    UnlinkCaseFilesApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(@Given @Code(UnlinkReason.class) @Nullable String reason) {}

    record Asked(String otherCaseId, Body body) {}

    @Requires(Right.LINK_CASES)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/links/{otherCaseId}/removal",
            summary = "Undo a link",
            description =
                    "Only a direct link can be undone. It ends in both cases; that it stood remains in their history.",
            examples = @ExampleObject(name = "somebody else", value = """
                    {"reason": "NOT_SAME_PERSON"}"""))
    ResponseEntity<ActAnswer> unlink(ActRequest request, @PathVariable String otherCaseId, @RequestBody Body body) {
        var command = FieldReader.<UnlinkCaseFiles>read(fields -> read(request, otherCaseId, body, fields));
        return acts.perform(request, new Asked(otherCaseId, body), command);
    }

    private static @Nullable UnlinkCaseFiles read(
            ActRequest request, String otherCaseId, Body body, FieldReader fields) {
        UnlinkReason reason = fields.requiredCode("/reason", body.reason(), UnlinkReason.class);
        return reason == null
                ? null
                : new UnlinkCaseFiles(request.caseId(), request.seenVersion(), otherCaseId, reason, request.recorded());
    }
}
