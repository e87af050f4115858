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
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/secondary-concerns}. */
@RestController
@Tag(name = "Follow-up")
class AddSecondaryConcernApi {

    private final CaseActs acts;

    AddSecondaryConcernApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(@Nullable String on, @Given @Nullable String category) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/secondary-concerns",
            summary = "Add a secondary concern",
            description = "What else the case has come to be about. It never counts. Without a day it is today.",
            examples = @ExampleObject(name = "control", value = """
                    {"on": "2012-04-02", "category": "VIOLENCE_OR_THREATS"}"""))
    ResponseEntity<ActAnswer> add(ActRequest request, @RequestBody Body body) {
        return acts.perform(
                request, body, FieldReader.<AddSecondaryConcern>read(fields -> read(request, body, fields)));
    }

    private static @Nullable AddSecondaryConcern read(ActRequest request, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        Category category = fields.requiredCode("/category", body.category(), Category.class);
        return on == null || category == null
                ? null
                : new AddSecondaryConcern(request.caseId(), request.seenVersion(), on, category, request.recorded());
    }
}
