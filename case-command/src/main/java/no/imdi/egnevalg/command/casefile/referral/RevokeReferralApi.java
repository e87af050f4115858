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
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/referrals/{referralId}/revocation}. */
@RestController
@Tag(name = "Referral and handover")
class RevokeReferralApi {

    private final CaseActs acts;

    RevokeReferralApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(RevocationReason.class) @Nullable String reason) {}

    record Asked(String referralId, Body body) {}

    @Requires(Right.REFER_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/referrals/{referralId}/revocation",
            summary = "Take a referral back",
            description =
                    "Before or after it was accepted, but not once it has ended. A case the recipient has opened goes on.",
            examples = @ExampleObject(name = "no answer", value = """
                    {"on": "2012-04-30", "reason": "NO_ANSWER"}"""))
    ResponseEntity<ActAnswer> revoke(ActRequest request, @PathVariable String referralId, @RequestBody Body body) {
        var command = FieldReader.<RevokeReferral>read(fields -> read(request, referralId, body, fields));
        return acts.perform(request, new Asked(referralId, body), command);
    }

    private static @Nullable RevokeReferral read(ActRequest request, String referralId, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        RevocationReason reason = fields.requiredCode("/reason", body.reason(), RevocationReason.class);
        return on == null || reason == null
                ? null
                : new RevokeReferral(
                        request.caseId(), request.seenVersion(), referralId, on, reason, request.recorded());
    }
}
