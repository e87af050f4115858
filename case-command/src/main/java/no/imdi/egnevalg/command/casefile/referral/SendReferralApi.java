package no.imdi.egnevalg.command.casefile.referral;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.casefile.request.CreatedByActs;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/referrals}. */
@RestController
@Tag(name = "Referral and handover")
class SendReferralApi {

    private final CaseActs acts;
    private final Identifiers identifiers;
    private final CreatedByActs created;

    SendReferralApi(CaseActs acts, Identifiers identifiers, CreatedByActs created) {
        this.acts = acts;
        this.identifiers = identifiers;
        this.created = created;
    }

    record Body(
            @Nullable String on,
            @Given @Nullable RecipientFields to,
            @Given @Code(ReferralReason.class) @Nullable String reason,
            @Nullable String urgency,
            @Nullable FreeText note) {}

    record Sent(String caseId, String referralId, long version) {}

    @Requires(Right.REFER_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/referrals",
            summary = "Refer a case",
            description =
                    "To a unit of one of the services, or to an agency. The recipient has yet to answer. Without a day it"
                            + " is today, without an urgency NORMAL.",
            examples = {
                @ExampleObject(name = "to the competence team", value = """
                    {"on": "2012-04-10", "to": {"unit": {"service": "COMPETENCE_TEAM"}}, "reason": "EXPERTISE",
                     "urgency": "URGENT"}"""),
                @ExampleObject(name = "to an agency", value = """
                    {"on": "2012-04-10", "to": {"agency": "CHILD_WELFARE"}, "reason": "CARE"}""")
            })
    ResponseEntity<Sent> send(ActRequest request, @RequestBody Body body) {
        var command = FieldReader.<SendReferral>read(fields -> read(request, body, fields));
        long version = acts.carryOut(request, body, command, body.note());
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(version))
                .body(new Sent(
                        request.caseId(),
                        created.identifier(request, ReferralSent.class, ReferralSent::referralId),
                        version));
    }

    private @Nullable SendReferral read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        ReferralRecipient to = fields.requiredObject(
                "/to", body.to(), RecipientFields.EMPTY, recipient -> recipient.read("/to", fields));
        ReferralReason reason = fields.requiredCode("/reason", body.reason(), ReferralReason.class);
        Urgency urgency = fields.code("/urgency", body.urgency(), Urgency.class);
        return on == null || to == null || reason == null
                ? null
                : new SendReferral(
                        request.caseId(),
                        request.seenVersion(),
                        identifiers.ofAct("referral", request.caseId(), request.nextVersion()),
                        on,
                        to,
                        reason,
                        Objects.requireNonNullElse(urgency, Urgency.NORMAL),
                        request.recorded());
    }
}
