package no.imdi.egnevalg.command.casefile.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.casefile.ActAnswer;
import no.imdi.egnevalg.command.casefile.FieldReader;
import no.imdi.egnevalg.command.casefile.RegistrationFields;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/corrections}. */
@RestController
@Tag(name = "Cases")
class CorrectRegistrationApi {

    private final Acts acts;
    private final Callers callers;
    private final Clock clock;

    CorrectRegistrationApi(Acts acts, Callers callers, Clock clock) {
        this.acts = acts;
        this.callers = callers;
        this.clock = clock;
    }

    record Body(
            @Nullable String reason,
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

    record Asked(String caseId, long seenVersion, RegistrationChanges changes, CorrectionReason reason) {}

    @PostMapping(
            path = "/api/v1/cases/{caseId}/corrections",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Correct a registration",
            description =
                    "For what was wrong from the start; the case counts as corrected. Fields left out stay as they"
                            + " are; an empty region or posting takes it away.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(name = "wrong category", value = """
                                    {"reason": "WRONG_CATEGORY", "category": "EXTREME_CONTROL", "secondaryCategories": []}"""))))
    ResponseEntity<ActAnswer> correct(
            @PathVariable String caseId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String idempotencyKey,
            @org.springframework.web.bind.annotation.RequestBody Body body,
            HttpServletRequest request) {
        Asked asked = read(caseId, IfMatch.required(ifMatch), body);
        String key = IdempotencyKey.optional(idempotencyKey)
                .map(IdempotencyKey::value)
                .orElse("");
        var command = new CorrectRegistration(
                caseId,
                asked.seenVersion(),
                asked.changes(),
                asked.reason(),
                new Recorded(clock.instant(), callers.of(request).id()));
        long version = acts.change(command, caseId, asked.seenVersion(), RequestMark.of(key, asked));
        return ActAnswer.of(caseId, version);
    }

    private static Asked read(String caseId, long seenVersion, Body body) {
        FieldReader fields = new FieldReader();
        CorrectionReason reason = fields.requiredCode("/reason", body.reason(), CorrectionReason.class);
        RegistrationChanges changes = RegistrationChanges.read(body.changes(), fields);
        fields.throwIfWrong();
        return new Asked(caseId, seenVersion, changes, Objects.requireNonNull(reason));
    }
}
