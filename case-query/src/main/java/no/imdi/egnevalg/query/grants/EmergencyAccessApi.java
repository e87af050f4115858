package no.imdi.egnevalg.query.grants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.EmergencyReason;
import no.imdi.egnevalg.query.views.Shows;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/emergency-access}. */
@RestController
@Tag(name = "Access")
class EmergencyAccessApi {

    private final Grants grants;
    private final EmergencyLimit limit;

    EmergencyAccessApi(Grants grants, EmergencyLimit limit) {
        this.grants = grants;
        this.limit = limit;
    }

    record Body(
            @Given @Nullable String caseNumber,

            @Given @Schema(implementation = EmergencyReason.class) @Nullable
            String reason,

            @Given @Schema(type = "string") @Nullable FreeText explanation) {}

    @Requires(Right.BREAK_GLASS)
    @Shows("cases")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(
            path = "/api/v1/emergency-access",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "See a case of another unit, in an emergency",
            description = "By its case number, for three hours, this case only. The reason and the explanation stand in"
                    + " the access log at once, where the privacy officer reads them. Strictly confidential cases cannot be"
                    + " opened so, nor more than a few a day.")
    GivenGrant give(@RequestBody Body body, Caller caller, HttpServletRequest request) {
        GrantRequest asked = GrantRequestReader.read(
                body.caseNumber(), "reason", body.reason(), EmergencyReason.class, body.explanation());
        limit.require(caller);
        return limit.counted(bounds -> grants.give(Right.BREAK_GLASS, asked, caller, request, bounds));
    }
}
