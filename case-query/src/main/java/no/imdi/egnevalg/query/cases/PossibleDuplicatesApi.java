package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.query.reading.AskedCase;
import no.imdi.egnevalg.query.reading.CaseReading;
import no.imdi.egnevalg.query.views.Shows;
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
    private final CaseReading reading;

    PossibleDuplicatesApi(PossibleDuplicates duplicates, CaseReading reading) {
        this.duplicates = duplicates;
        this.reading = reading;
    }

    record Answer(String caseId, List<PossibleDuplicates.Hint> possibleDuplicates) {}

    @Requires(Right.FIND_DUPLICATES)
    @Shows(CasesProjection.NAME)
    @GetMapping(path = "/api/v1/cases/{caseId}/possible-duplicates", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cases that may be about the same person",
            description =
                    "Same age band, gender and main category, opened within 60 days, and in the same region where both"
                            + " name one; at most 20, the nearest first. Cases that are linked already are left out, and those"
                            + " that you may not know of. It is a hint:"
                            + " nothing is merged or linked by it. version=N waits as it does for one case.")
    Answer of(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version,
            Caller caller,
            HttpServletRequest request)
            throws InterruptedException {
        var one = reading.read(new AskedCase(caseId, version, caller, request), () -> duplicates.find(caseId))
                .answer();
        Answer answer = new Answer(caseId, duplicates.hintsFor(one, caller));
        Disclosure.in(request)
                .ofCases(answer.possibleDuplicates().stream()
                        .map(PossibleDuplicates.Hint::caseId)
                        .toList());
        return answer;
    }
}
