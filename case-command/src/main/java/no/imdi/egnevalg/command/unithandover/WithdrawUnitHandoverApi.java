package no.imdi.egnevalg.command.unithandover;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/unit-handovers/{unitHandoverId}/withdrawal}. */
@RestController
@Tag(name = "Handover of units")
class WithdrawUnitHandoverApi {

    private final UnitHandoverDesk desk;
    private final Clock clock;

    WithdrawUnitHandoverApi(UnitHandoverDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record Body(
            @Nullable String on,
            @Given @Code(RevocationReason.class) @Nullable String reason) {}

    @Requires(Right.OFFER_UNIT_HANDOVER)
    @JsonPost(
            path = "/api/v1/unit-handovers/{unitHandoverId}/withdrawal",
            summary = "Take the offer of a unit back",
            description = "Before it is answered.",
            examples = @ExampleObject(name = "today", value = """
                    {"reason": "SENT_IN_ERROR"}"""))
    UnitHandoverAnswer perform(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @PathVariable String unitHandoverId,
            @RequestBody Body body,
            Caller caller) {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        Recorded recorded = new Recorded(clock.instant(), caller.author());
        var command = FieldReader.<WithdrawUnitHandover>read(fields -> read(unitHandoverId, body, recorded, fields));
        desk.visible(unitHandoverId, caller);
        return desk.perform(unitHandoverId, key, caller, "withdrawal", body, command);
    }

    private static @Nullable WithdrawUnitHandover read(
            String unitHandoverId, Body body, Recorded recorded, FieldReader fields) {
        LocalDate on = fields.dateOr(recorded.day(), "/on", body.on());
        RevocationReason reason = fields.requiredCode("/reason", body.reason(), RevocationReason.class);
        return on == null || reason == null ? null : new WithdrawUnitHandover(unitHandoverId, on, reason, recorded);
    }
}
