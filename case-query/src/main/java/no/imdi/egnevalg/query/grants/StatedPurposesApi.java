package no.imdi.egnevalg.query.grants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.ReadingPurpose;
import no.imdi.egnevalg.query.views.Shows;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/stated-purposes}. */
@RestController
@Tag(name = "Access")
class StatedPurposesApi {

    private final Grants grants;

    StatedPurposesApi(Grants grants) {
        this.grants = grants;
    }

    record Body(
            @Given @Nullable String caseNumber,

            @Given @Schema(implementation = ReadingPurpose.class) @Nullable
            String purpose,

            @Given @Schema(type = "string") @Nullable FreeText explanation) {}

    @Requires(Right.STATE_PURPOSE)
    @Shows("cases")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(
            path = "/api/v1/stated-purposes",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say what a case of another unit is opened for",
            description =
                    "By its case number, for three hours. The timeline then shows the other cases of the person too,"
                            + " but for strictly confidential ones, which need a purpose of their own. Purpose and explanation stand"
                            + " in the access log.")
    GivenGrant give(@RequestBody Body body, Caller caller, HttpServletRequest request) {
        GrantRequest asked = GrantRequestReader.read(
                body.caseNumber(), "purpose", body.purpose(), ReadingPurpose.class, body.explanation());
        return grants.give(Right.STATE_PURPOSE, asked, caller, request, UnaryOperator.identity());
    }
}
