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
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/referrals/{referralId}/completion}. */
@RestController
@Tag(name = "Referral and handover")
class CompleteReferralApi {

    private final CaseActs acts;

    CompleteReferralApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(ReferralOutcome.class) @Nullable String outcome) {}

    record Asked(String referralId, Body body) {}

    @Requires(Right.ANSWER_REFERRAL)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/referrals/{referralId}/completion",
            summary = "Complete a referral",
            description =
                    "What an accepted referral was for has been done; the recipient no longer sees the case that was referred.",
            examples = @ExampleObject(name = "help given", value = """
                    {"on": "2012-06-01", "outcome": "HELP_GIVEN"}"""))
    ResponseEntity<ActAnswer> complete(ActRequest request, @PathVariable String referralId, @RequestBody Body body) {
        var command = FieldReader.<CompleteReferral>read(fields -> read(request, referralId, body, fields));
        return acts.perform(request, new Asked(referralId, body), command);
    }

    private static @Nullable CompleteReferral read(
            ActRequest request, String referralId, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        ReferralOutcome outcome = fields.requiredCode("/outcome", body.outcome(), ReferralOutcome.class);
        return on == null || outcome == null
                ? null
                : new CompleteReferral(
                        request.caseId(), request.seenVersion(), referralId, on, outcome, request.recorded());
    }
}
