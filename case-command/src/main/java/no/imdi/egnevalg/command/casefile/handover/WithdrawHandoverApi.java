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
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/handover/withdrawal}. */
@RestController
@Tag(name = "Referral and handover")
class WithdrawHandoverApi {

    private final CaseActs acts;

    WithdrawHandoverApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(RevocationReason.class) @Nullable String reason) {}

    @Requires(Right.HAND_OVER_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/handover/withdrawal",
            summary = "Take the offer of a handover back",
            description = "Before it has been answered.",
            examples = @ExampleObject(name = "no answer", value = """
                    {"on": "2012-04-30", "reason": "NO_ANSWER"}"""))
    ResponseEntity<ActAnswer> withdraw(ActRequest request, @RequestBody Body body) {
        var command = FieldReader.<WithdrawHandover>read(fields -> read(request, body, fields));
        return acts.perform(request, body, command);
    }

    private static @Nullable WithdrawHandover read(ActRequest request, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        RevocationReason reason = fields.requiredCode("/reason", body.reason(), RevocationReason.class);
        return on == null || reason == null
                ? null
                : new WithdrawHandover(request.caseId(), request.seenVersion(), on, reason, request.recorded());
    }
}
