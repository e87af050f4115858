package no.imdi.egnevalg.command.casefile.concerns;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.casefile.request.CreatedByActs;
import no.imdi.egnevalg.command.casefile.units.UnitFields;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/flags}. */
@RestController
@Tag(name = "Follow-up")
class FlagConcernApi {

    private final CaseActs acts;
    private final Identifiers identifiers;
    private final CreatedByActs created;

    FlagConcernApi(CaseActs acts, Identifiers identifiers, CreatedByActs created) {
        this.acts = acts;
        this.identifiers = identifiers;
        this.created = created;
    }

    record Body(
            @Nullable String on,
            @Given @Code(ConcernKind.class) @Nullable String kind,
            @Given @Nullable String dueOn,
            @Nullable UnitFields owner,
            @Nullable FreeText note) {}

    record Flagged(String caseId, String concernId, long version) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/flags",
            summary = "Flag a concern",
            description =
                    "What has to be looked after, by when, and by whom. Without an owner it is the unit that works on the"
                            + " case; without a day it is today.",
            examples = @ExampleObject(name = "a journey", value = """
                    {"on": "2012-05-14", "kind": "JOURNEY_PLANNED", "dueOn": "2012-06-15",
                     "owner": {"service": "REGIONAL_COORDINATOR", "region": "EAST"}}"""))
    ResponseEntity<Flagged> flag(ActRequest request, @RequestBody Body body) {
        FlagConcern command = FieldReader.read(fields -> read(request, body, fields));
        long version = acts.carryOut(request, body, command, body.note());
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(version))
                .body(new Flagged(
                        request.caseId(),
                        created.identifier(request, ConcernFlagged.class, ConcernFlagged::concernId),
                        version));
    }

    private @Nullable FlagConcern read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        ConcernKind kind = fields.requiredCode("/kind", body.kind(), ConcernKind.class);
        LocalDate dueOn = fields.requiredDate("/dueOn", body.dueOn());
        Unit owner = body.owner() == null
                ? null
                : body.owner().read("/owner", fields).orElse(null);
        return on == null || kind == null || dueOn == null
                ? null
                : new FlagConcern(
                        request.caseId(),
                        request.seenVersion(),
                        identifiers.ofAct("concern", request.caseId(), request.nextVersion()),
                        on,
                        kind,
                        dueOn,
                        owner,
                        request.recorded());
    }
}
