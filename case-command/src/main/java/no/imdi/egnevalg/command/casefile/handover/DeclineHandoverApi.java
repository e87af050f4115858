package no.imdi.egnevalg.command.casefile.handover;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/handover/declination}. */
@RestController
@Tag(name = "Referral and handover")
class DeclineHandoverApi {

    private final CaseActs acts;

    DeclineHandoverApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(RejectionReason.class) @Nullable String reason) {}

    @Requires(Right.ANSWER_HANDOVER)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/handover/declination",
            summary = "Decline a handover",
            description = "The case stays with its owner, who may offer it again.",
            examples = @ExampleObject(name = "no capacity", value = """
                    {"on": "2012-04-16", "reason": "NO_CAPACITY"}"""))
    ResponseEntity<ActAnswer> decline(ActRequest request, @RequestBody Body body) {
        var command = FieldReader.<DeclineHandover>read(fields -> read(request, body, fields));
        return acts.perform(request, body, command);
    }

    private static @Nullable DeclineHandover read(ActRequest request, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        RejectionReason reason = fields.requiredCode("/reason", body.reason(), RejectionReason.class);
        return on == null || reason == null
                ? null
                : new DeclineHandover(request.caseId(), request.seenVersion(), on, reason, request.recorded());
    }
}
