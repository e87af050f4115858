package no.imdi.egnevalg.command.casefile.concerns;

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
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/flags/{concernId}/resolution}. */
@RestController
@Tag(name = "Follow-up")
class ResolveConcernApi {

    private final CaseActs acts;

    ResolveConcernApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(ConcernResolution.class) @Nullable String resolution,
            @Nullable FreeText note) {}

    private record Asked(String concernId, Body body) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/flags/{concernId}/resolution",
            summary = "Resolve a concern",
            description = "How a flagged concern came to an end. Without a day it is today.",
            examples = @ExampleObject(name = "measures", value = """
                    {"on": "2012-06-12", "resolution": "MEASURES_TAKEN"}"""))
    ResponseEntity<ActAnswer> resolve(ActRequest request, @PathVariable String concernId, @RequestBody Body body) {
        return acts.perform(
                request,
                new Asked(concernId, body),
                FieldReader.<ResolveConcern>read(fields -> read(request, concernId, body, fields)),
                body.note());
    }

    private static @Nullable ResolveConcern read(ActRequest request, String concernId, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        ConcernResolution resolution = fields.requiredCode("/resolution", body.resolution(), ConcernResolution.class);
        return on == null || resolution == null
                ? null
                : new ResolveConcern(
                        request.caseId(), request.seenVersion(), concernId, on, resolution, request.recorded());
    }
}
