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
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/unit-handovers/{unitHandoverId}/acceptance}. */
@RestController
@Tag(name = "Handover of units")
class AcceptUnitHandoverApi {

    private final UnitHandoverDesk desk;
    private final UnitHandoverRun run;
    private final Clock clock;

    AcceptUnitHandoverApi(UnitHandoverDesk desk, UnitHandoverRun run, Clock clock) {
        this.desk = desk;
        this.run = run;
        this.clock = clock;
    }

    record Body(@Nullable String on) {}

    @Requires(Right.ANSWER_UNIT_HANDOVER)
    @JsonPost(
            path = "/api/v1/unit-handovers/{unitHandoverId}/acceptance",
            summary = "Take over all cases of a unit",
            description =
                    "They are handed over one by one, and the answer comes when it is done. If it is interrupted, anybody in the unit may send it again: it goes on where it was.",
            examples = @ExampleObject(name = "today", value = """
                    {}"""))
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
        var command = FieldReader.<AcceptUnitHandover>read(fields -> read(unitHandoverId, body, recorded, fields));
        UnitHandovers.Listed listed = desk.offeredTo(caller, unitHandoverId);
        if (!listed.state().equals("ACCEPTED")) {
            desk.perform(unitHandoverId, key, caller, "acceptance", body, command);
        }
        run.complete(unitHandoverId);
        return desk.answer(unitHandoverId);
    }

    private static @Nullable AcceptUnitHandover read(
            String unitHandoverId, Body body, Recorded recorded, FieldReader fields) {
        LocalDate on = fields.dateOr(recorded.day(), "/on", body.on());
        return on == null ? null : new AcceptUnitHandover(unitHandoverId, on, recorded);
    }
}
