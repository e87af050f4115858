package no.imdi.egnevalg.query.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.log.AccessLog;
import no.imdi.egnevalg.access.log.AppendedEntry;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.ExtractPurpose;
import no.imdi.egnevalg.query.grants.GivenGrant;
import no.imdi.egnevalg.query.grants.GrantEntry;
import no.imdi.egnevalg.query.grants.StatedReason;
import no.imdi.egnevalg.query.sealing.Explanations;
import no.imdi.egnevalg.query.views.Shows;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/archive-extract/approval}. */
@RestController
@Tag(name = "Erasure")
class ApproveExtractApi {

    private final CaseEvents caseEvents;
    private final AccessLog accessLog;
    private final Explanations explanations;

    ApproveExtractApi(CaseEvents caseEvents, AccessLog accessLog, Explanations explanations) {
        this.caseEvents = caseEvents;
        this.accessLog = accessLog;
        this.explanations = explanations;
    }

    record Body(
            @Given @Schema(implementation = ExtractPurpose.class) @Nullable
            String purpose,

            @Given @Schema(type = "string") @Nullable FreeText explanation) {}

    @Requires(Right.APPROVE_EXTRACT)
    @Shows({})
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(
            path = "/api/v1/cases/{caseId}/archive-extract/approval",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Let another privacy officer take all there is of a case",
            description =
                    "For three hours, when an erasure has been decided. Who approves takes nothing by it. The purpose and the"
                            + " explanation stand in the access log.")
    GivenGrant approve(@PathVariable String caseId, @RequestBody Body body, Caller caller) {
        caseEvents.toBeErased(caseId);
        List<FieldError> errors = new ArrayList<>();
        StatedReason reason =
                StatedReason.read("purpose", body.purpose(), ExtractPurpose.class, body.explanation(), errors);
        if (reason == null) {
            throw new ProblemException(Problem.refused(errors));
        }
        AppendedEntry entry = accessLog.append(GrantEntry.of(
                Right.APPROVE_EXTRACT,
                caseId,
                caller,
                reason.code(),
                explanations.seal(caseId, caller.id(), reason.explanation())));
        return GivenGrant.of(caseId, entry.at());
    }
}
