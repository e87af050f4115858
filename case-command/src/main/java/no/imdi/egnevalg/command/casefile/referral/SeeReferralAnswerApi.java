package no.imdi.egnevalg.command.casefile.referral;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.JsonPost;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/referrals/{referralId}/answer-seen}. */
@RestController
@Tag(name = "Referral and handover")
class SeeReferralAnswerApi {

    private final CaseActs acts;

    SeeReferralAnswerApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body() {}

    record Asked(String referralId, Body body) {}

    @Requires(Right.REFER_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/referrals/{referralId}/answer-seen",
            summary = "Say that you have seen what became of a referral",
            description = "Its answer, or that none came by its due day. It leaves your inbox.",
            examples = @ExampleObject(name = "nothing more to say", value = """
                    {}"""))
    ResponseEntity<ActAnswer> perform(ActRequest request, @PathVariable String referralId, @RequestBody Body body) {
        var command = new SeeReferralAnswer(request.caseId(), request.seenVersion(), referralId, request.recorded());
        return acts.perform(request, new Asked(referralId, body), command);
    }
}
