package no.imdi.egnevalg.command.casefile.recategorisation;

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
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/recategorisations}. */
@RestController
@Tag(name = "Follow-up")
class RecategoriseCaseFileApi {

    private final CaseActs acts;

    RecategoriseCaseFileApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String effectiveOn,
            @Given @Code(Category.class) @Nullable String to,

            @Given @Code(RecategorisationReason.class) @Nullable
            String reason,

            @Nullable FreeText note) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/recategorisations",
            summary = "Recategorise a case",
            description =
                    "For a case that has developed. It goes on counting as a new case under the category it was registered"
                            + " with; what was wrong from the start is corrected instead. Without a day it is today.",
            examples = @ExampleObject(name = "it happened", value = """
                    {"effectiveOn": "2012-05-02", "to": "COMPLETED_FORCED_MARRIAGE",
                     "reason": "FEARED_EVENT_HAPPENED"}"""))
    ResponseEntity<ActAnswer> recategorise(ActRequest request, @RequestBody Body body) {
        return acts.perform(
                request,
                body,
                FieldReader.<RecategoriseCaseFile>read(fields -> read(request, body, fields)),
                body.note());
    }

    private static @Nullable RecategoriseCaseFile read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate effectiveOn = fields.dateOr(request.recorded().day(), "/effectiveOn", body.effectiveOn());
        Category to = fields.requiredCode("/to", body.to(), Category.class);
        RecategorisationReason reason = fields.requiredCode("/reason", body.reason(), RecategorisationReason.class);
        return effectiveOn == null || to == null || reason == null
                ? null
                : new RecategoriseCaseFile(
                        request.caseId(), request.seenVersion(), effectiveOn, to, reason, request.recorded());
    }
}
