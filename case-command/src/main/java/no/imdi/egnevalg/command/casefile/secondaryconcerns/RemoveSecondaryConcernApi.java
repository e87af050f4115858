package no.imdi.egnevalg.command.casefile.secondaryconcerns;

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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/secondary-concerns/{category}/removal}. */
@RestController
@Tag(name = "Follow-up")
class RemoveSecondaryConcernApi {

    private final CaseActs acts;

    RemoveSecondaryConcernApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(@Nullable String on) {}

    private record Asked(String category, Body body) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/secondary-concerns/{category}/removal",
            summary = "Remove a secondary concern",
            description =
                    "For what the case is no longer about; what was wrong from the start is corrected instead. Without a day it"
                            + " is today.",
            examples = @ExampleObject(name = "a day", value = """
                    {"on": "2012-06-12"}"""))
    ResponseEntity<ActAnswer> remove(ActRequest request, @PathVariable String category, @RequestBody Body body) {
        return acts.perform(
                request,
                new Asked(category, body),
                FieldReader.<RemoveSecondaryConcern>read(fields -> read(request, category, body, fields)));
    }

    private static @Nullable RemoveSecondaryConcern read(
            ActRequest request, String category, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        return on == null
                ? null
                : new RemoveSecondaryConcern(request.caseId(), request.seenVersion(), on, category, request.recorded());
    }
}
