package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.query.http.OwnWrites;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{caseId}/possible-duplicates}. */
@RestController
@Tag(name = "Cases")
class PossibleDuplicatesApi {

    private final PossibleDuplicates duplicates;
    private final OwnWrites ownWrites;

    PossibleDuplicatesApi(PossibleDuplicates duplicates, OwnWrites ownWrites) {
        this.duplicates = duplicates;
        this.ownWrites = ownWrites;
    }

    record Answer(String caseId, List<PossibleDuplicates.Hint> possibleDuplicates) {}

    @Requires(Right.FIND_DUPLICATES)
    @GetMapping(path = "/api/v1/cases/{caseId}/possible-duplicates", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cases that may be about the same person",
            description =
                    "Same age band, gender and main category, opened within 60 days, and in the same region where both"
                            + " name one; at most 20, the nearest first. Cases that are linked already are left out. It is a hint:"
                            + " nothing is merged or linked by it. version=N waits as it does for one case.")
    Answer of(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version)
            throws InterruptedException {
        var one = ownWrites.read(
                version, () -> duplicates.find(caseId), found -> found.view().version());
        return new Answer(caseId, duplicates.hintsFor(one));
    }
}
