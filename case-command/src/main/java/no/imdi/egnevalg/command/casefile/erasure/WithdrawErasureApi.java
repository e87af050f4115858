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

/** {@code POST /api/v1/cases/{caseId}/erasure/withdrawal}. */
@RestController
@Tag(name = "Erasure")
class WithdrawErasureApi {

    private final CaseActs acts;

    WithdrawErasureApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body() {}

    @Requires(Right.DECIDE_ERASURE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/erasure/withdrawal",
            summary = "Call a decided erasure off",
            description = "By the privacy officer who decided it, or by another who does not agree.",
            examples = @ExampleObject(name = "nothing more to say", value = """
                    {}"""))
    ResponseEntity<ActAnswer> withdraw(ActRequest request, @RequestBody Body body) {
        var command = new WithdrawErasure(request.caseId(), request.seenVersion(), request.recorded());
        return acts.perform(request, body, command);
    }
}
