package no.imdi.egnevalg.command.casefile.correction;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.JsonPost;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/move-return}. */
@RestController
@Tag(name = "Cases")
class ReturnMovedCaseApi {

    private final CaseActs acts;

    ReturnMovedCaseApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body() {}

    @Requires(Right.ANSWER_HANDOVER)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/move-return",
            summary = "Return a case that a correction moved to you",
            description =
                    "Until you have said that you have seen it. The place is again what it was, and the unit that moved the case finds it in its inbox.",
            examples = @ExampleObject(name = "nothing more to say", value = """
                    {}"""))
    ResponseEntity<ActAnswer> perform(ActRequest request, @RequestBody Body body) {
        var command = new ReturnMovedCase(request.caseId(), request.seenVersion(), request.recorded());
        return acts.perform(request, body, command);
    }
}
