package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.query.http.OwnWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{caseId}}. */
@RestController
@Tag(name = "Cases")
class CaseApi {

    private final Cases cases;
    private final OwnWrites ownWrites;

    CaseApi(Cases cases, OwnWrites ownWrites) {
        this.cases = cases;
        this.ownWrites = ownWrites;
    }

    @Requires(Right.READ_CASE)
    @GetMapping(path = "/api/v1/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "One case as it stands",
            description =
                    "The registration as corrected, under which it counts, and beside it what the case has become."
                            + " With version=N, as the answer to an act gave it, waits up to two seconds until the view has that"
                            + " version: you read what you wrote.")
    ResponseEntity<CaseView> one(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version)
            throws InterruptedException {
        CaseView view = ownWrites.read(version, () -> cases.find(caseId), CaseView::version);
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
