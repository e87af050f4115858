package no.imdi.egnevalg.command.unithandover;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.units.UnitFields;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/unit-handovers}. */
@RestController
@Tag(name = "Handover of units")
class OfferUnitHandoverApi {

    private final UnitHandoverDesk desk;
    private final Acts acts;
    private final RequestMarks marks;
    private final Identifiers identifiers;
    private final Clock clock;

    OfferUnitHandoverApi(UnitHandoverDesk desk, Acts acts, RequestMarks marks, Identifiers identifiers, Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.marks = marks;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    record Body(
            @Nullable String on,
            @Given @Nullable UnitFields from,
            @Given @Nullable UnitFields to,
            @Given @Code(HandoverReason.class) @Nullable String reason) {}

    @Requires(Right.OFFER_UNIT_HANDOVER)
    @JsonPost(
            path = "/api/v1/unit-handovers",
            summary = "Offer all cases of a unit to another one",
            description =
                    "Where a school closes or two merge. The other unit is of the same service, and nothing moves until it"
                            + " accepts. Without a day it is today.",
            examples = @ExampleObject(name = "two schools merge", value = """
                    {"from": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-NORTH-02"},
                     "to": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-NORTH-01"}, "reason": "UNITS_MERGED"}"""))
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            useReturnTypeSchema = true,
            headers = @Header(name = HttpHeaders.LOCATION))
    ResponseEntity<UnitHandoverAnswer> offer(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @RequestBody Body body,
            Caller caller) {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        Recorded recorded = new Recorded(clock.instant(), caller.author());
        String id = identifiers.ofStream("unit-handover", caller.author(), key);
        var command = FieldReader.<OfferUnitHandover>read(fields -> read(id, body, recorded, fields));
        acts.create(command, id, marks.of(key.value(), body));
        return ResponseEntity.created(URI.create("/api/v1/unit-handovers/" + id))
                .body(desk.answer(id));
    }

    private static @Nullable OfferUnitHandover read(String id, Body body, Recorded recorded, FieldReader fields) {
        LocalDate on = fields.dateOr(recorded.day(), "/on", body.on());
        Unit from = fields.requiredObject("/from", body.from(), UnitFields.EMPTY, unit -> unit.read("/from", fields));
        Unit to = fields.requiredObject("/to", body.to(), UnitFields.EMPTY, unit -> unit.read("/to", fields));
        HandoverReason reason = fields.requiredCode("/reason", body.reason(), HandoverReason.class);
        return on == null || from == null || to == null || reason == null
                ? null
                : new OfferUnitHandover(id, on, from, to, reason, recorded);
    }
}
