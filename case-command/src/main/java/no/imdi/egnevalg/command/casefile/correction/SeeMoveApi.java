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

/** {@code POST /api/v1/cases/{caseId}/move-seen}. */
@RestController
@Tag(name = "Cases")
class SeeMoveApi {

    private final CaseActs acts;

    SeeMoveApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body() {}

    @Requires(Right.ANSWER_HANDOVER)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/move-seen",
            summary = "Keep a case that a correction moved to you",
            description = "It leaves your inbox, and can no longer be returned.",
            examples = @ExampleObject(name = "nothing more to say", value = """
                    {}"""))
    ResponseEntity<ActAnswer> perform(ActRequest request, @RequestBody Body body) {
        var command = new SeeMove(request.caseId(), request.seenVersion(), request.recorded());
        return acts.perform(request, body, command);
    }
}
