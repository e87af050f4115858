package no.imdi.egnevalg.command.casefile.referral;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/referrals/{referralId}/rejection}. */
@RestController
@Tag(name = "Referral and handover")
class RejectReferralApi {

    private final CaseActs acts;

    RejectReferralApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(RejectionReason.class) @Nullable String reason) {}

    record Asked(String referralId, Body body) {}

    @Requires(Right.ANSWER_REFERRAL)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/referrals/{referralId}/rejection",
            summary = "Reject a referral",
            description = "The recipient's answer, to a referral that waits for one.",
            examples = @ExampleObject(name = "no capacity", value = """
                    {"on": "2012-04-16", "reason": "NO_CAPACITY"}"""))
    ResponseEntity<ActAnswer> reject(ActRequest request, @PathVariable String referralId, @RequestBody Body body) {
        var command = FieldReader.<RejectReferral>read(fields -> read(request, referralId, body, fields));
        return acts.perform(request, new Asked(referralId, body), command);
    }

    private static @Nullable RejectReferral read(ActRequest request, String referralId, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        RejectionReason reason = fields.requiredCode("/reason", body.reason(), RejectionReason.class);
        return on == null || reason == null
                ? null
                : new RejectReferral(
                        request.caseId(), request.seenVersion(), referralId, on, reason, request.recorded());
    }
}
