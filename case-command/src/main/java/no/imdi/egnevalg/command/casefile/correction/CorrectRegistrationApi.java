package no.imdi.egnevalg.command.casefile.correction;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.registration.RegistrationFields;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/corrections}. */
@RestController
@Tag(name = "Cases")
class CorrectRegistrationApi {

    private final CaseActs acts;

    CorrectRegistrationApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Given @Code(CorrectionReason.class) @Nullable String reason,
            @Nullable String region,
            @Nullable String posting,
            @Nullable String openedOn,
            @Nullable String category,
            @Nullable List<@Nullable String> secondaryCategories,
            @Nullable String ageBand,
            @Nullable String gender,
            @Nullable String referralSource) {

        RegistrationFields changes() {
            return new RegistrationFields(
                    openedOn, category, secondaryCategories, region, posting, ageBand, gender, referralSource);
        }
    }

    @Requires(Right.CORRECT_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/corrections",
            summary = "Correct a registration",
            description =
                    "For what was wrong from the start; the case counts as corrected. Fields left out stay as they"
                            + " are; an empty region or posting takes it away.",
            examples = @ExampleObject(name = "wrong category", value = """
                    {"reason": "WRONG_CATEGORY", "category": "EXTREME_CONTROL", "secondaryCategories": []}"""))
    ResponseEntity<ActAnswer> correct(ActRequest request, @RequestBody Body body) {
        var command = FieldReader.read(fields -> read(request, body, fields));
        return acts.perform(request, body, command);
    }

    private static @Nullable CorrectRegistration read(ActRequest request, Body body, FieldReader fields) {
        CorrectionReason reason = fields.requiredCode("/reason", body.reason(), CorrectionReason.class);
        RegistrationChanges changes = RegistrationChanges.read(body.changes(), fields);
        return reason == null
                ? null
                : new CorrectRegistration(request.caseId(), request.seenVersion(), changes, reason, request.recorded());
    }
}
