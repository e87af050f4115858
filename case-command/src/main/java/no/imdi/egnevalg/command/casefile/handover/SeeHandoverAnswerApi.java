package no.imdi.egnevalg.command.casefile.handover;

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

/** {@code POST /api/v1/cases/{caseId}/handover/answer-seen}. */
@RestController
@Tag(name = "Referral and handover")
class SeeHandoverAnswerApi {

    private final CaseActs acts;

    SeeHandoverAnswerApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body() {}

    @Requires(Right.HAND_OVER_CASE)
    @PostMapping(
            path = "/api/v1/cases/{caseId}/handover/answer-seen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say that you have seen what became of an offer",
            description = "That it was declined, or not answered by its due day. It leaves your inbox.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(name = "nothing more to say", value = """
                                    {}"""))))
    ResponseEntity<ActAnswer> perform(
            ActRequest request, @org.springframework.web.bind.annotation.RequestBody Body body) {
        var command = new SeeHandoverAnswer(request.caseId(), request.seenVersion(), request.recorded());
        return acts.perform(request, body, command);
    }
}
