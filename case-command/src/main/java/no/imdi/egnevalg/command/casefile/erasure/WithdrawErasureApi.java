package no.imdi.egnevalg.command.casefile.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
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
    @PostMapping(
            path = "/api/v1/cases/{caseId}/erasure/withdrawal",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Call a decided erasure off",
            description = "By the privacy officer who decided it, or by another who does not agree.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(name = "nothing more to say", value = """
                                    {}"""))))
    ResponseEntity<ActAnswer> withdraw(
            ActRequest request, @org.springframework.web.bind.annotation.RequestBody Body body) {
        var command = new WithdrawErasure(request.caseId(), request.seenVersion(), request.recorded());
        return acts.perform(request, body, command);
    }
}
