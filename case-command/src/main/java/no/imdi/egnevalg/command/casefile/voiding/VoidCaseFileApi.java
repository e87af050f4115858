package no.imdi.egnevalg.command.casefile.voiding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.casefile.ActAnswer;
import no.imdi.egnevalg.command.casefile.FieldReader;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/voiding}. */
@RestController
@Tag(name = "Cases")
class VoidCaseFileApi {

    private final Acts acts;
    private final Callers callers;
    private final Clock clock;

    VoidCaseFileApi(Acts acts, Callers callers, Clock clock) {
        this.acts = acts;
        this.callers = callers;
        this.clock = clock;
    }

    record Body(@Nullable String reason) {}

    record Asked(String caseId, long seenVersion, VoidingReason reason) {}

    @PostMapping(
            path = "/api/v1/cases/{caseId}/voiding",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Declare a case file void",
            description =
                    "For what was registered in error. A void case file does not count and takes no further acts.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(name = "registered twice", value = """
                                    {"reason": "REGISTERED_TWICE"}"""))))
    ResponseEntity<ActAnswer> declareVoid(
            @PathVariable String caseId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String idempotencyKey,
            @org.springframework.web.bind.annotation.RequestBody Body body,
            HttpServletRequest request) {
        Asked asked = read(caseId, IfMatch.required(ifMatch), body);
        String key = IdempotencyKey.optional(idempotencyKey)
                .map(IdempotencyKey::value)
                .orElse("");
        var command = new VoidCaseFile(
                caseId,
                asked.seenVersion(),
                asked.reason(),
                new Recorded(clock.instant(), callers.of(request).id()));
        long version = acts.change(command, caseId, asked.seenVersion(), RequestMark.of(key, asked));
        return ActAnswer.of(caseId, version);
    }

    private static Asked read(String caseId, long seenVersion, Body body) {
        FieldReader fields = new FieldReader();
        VoidingReason reason = fields.requiredCode("/reason", body.reason(), VoidingReason.class);
        fields.throwIfWrong();
        return new Asked(caseId, seenVersion, Objects.requireNonNull(reason));
    }
}
