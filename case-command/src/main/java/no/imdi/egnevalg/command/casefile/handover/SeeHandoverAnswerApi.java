package no.imdi.egnevalg.command.casefile.handover;

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
    @JsonPost(
            path = "/api/v1/cases/{caseId}/handover/answer-seen",
            summary = "Say that you have seen what became of an offer",
            description = "That it was declined, or not answered by its due day. It leaves your inbox.",
            examples = @ExampleObject(name = "nothing more to say", value = """
                    {}"""))
    ResponseEntity<ActAnswer> perform(ActRequest request, @RequestBody Body body) {
        var command = new SeeHandoverAnswer(request.caseId(), request.seenVersion(), request.recorded());
        return acts.perform(request, body, command);
    }
}
