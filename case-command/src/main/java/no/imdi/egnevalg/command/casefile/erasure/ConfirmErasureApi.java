package no.imdi.egnevalg.command.casefile.erasure;

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

/** {@code POST /api/v1/cases/{caseId}/erasure/confirmation}. */
@RestController
@Tag(name = "Erasure")
class ConfirmErasureApi {

    private final CaseActs acts;

    ConfirmErasureApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body() {}

    @Requires(Right.CONFIRM_ERASURE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/erasure/confirmation",
            summary = "Erase a case, as another privacy officer has decided",
            description =
                    "The key that its words were sealed with is destroyed, and nobody can read them again. The case goes on counting, and"
                            + " takes no further acts. This cannot be undone.",
            examples = @ExampleObject(name = "nothing more to say", value = """
                    {}"""))
    ResponseEntity<ActAnswer> confirm(ActRequest request, @RequestBody Body body) {
        var command = new ConfirmErasure(request.caseId(), request.seenVersion(), request.recorded());
        return acts.perform(request, body, command);
    }
}
