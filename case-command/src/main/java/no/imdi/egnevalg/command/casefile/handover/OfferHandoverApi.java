package no.imdi.egnevalg.command.casefile.handover;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.casefile.units.UnitFields;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/handover}. */
@RestController
@Tag(name = "Referral and handover")
class OfferHandoverApi {

    private final CaseActs acts;

    OfferHandoverApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Nullable UnitFields to,
            @Given @Code(HandoverReason.class) @Nullable String reason,
            @Nullable String urgency,
            @Nullable FreeText note) {}

    @Requires(Right.HAND_OVER_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/handover",
            summary = "Offer a case to another unit",
            description = "Nothing moves until the unit accepts. Without a day it is today, without an urgency NORMAL.",
            examples = @ExampleObject(name = "moved", value = """
                    {"on": "2012-04-10", "to": {"service": "REGIONAL_COORDINATOR", "region": "WEST"},
                     "reason": "PERSON_MOVED", "urgency": "URGENT"}"""))
    ResponseEntity<ActAnswer> offer(ActRequest request, @RequestBody Body body) {
        return acts.perform(
                request, body, FieldReader.<OfferHandover>read(fields -> read(request, body, fields)), body.note());
    }

    private static @Nullable OfferHandover read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        Unit to = fields.requiredObject("/to", body.to(), UnitFields.EMPTY, unit -> unit.read("/to", fields));
        HandoverReason reason = fields.requiredCode("/reason", body.reason(), HandoverReason.class);
        Urgency urgency = fields.code("/urgency", body.urgency(), Urgency.class);
        return on == null || to == null || reason == null
                ? null
                : new OfferHandover(
                        request.caseId(),
                        request.seenVersion(),
                        on,
                        to,
                        reason,
                        Objects.requireNonNullElse(urgency, Urgency.NORMAL),
                        request.recorded());
    }
}
