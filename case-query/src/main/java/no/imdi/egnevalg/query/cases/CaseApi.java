package no.imdi.egnevalg.query.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.projection.ViewSignal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{caseId}}. */
@RestController
@Tag(name = "Cases")
class CaseApi {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int MOST_EVENTS = 999_999_999;

    private final Cases cases;
    private final ViewSignal signal;

    CaseApi(Cases cases, ViewSignal signal) {
        this.cases = cases;
        this.signal = signal;
    }

    /** The view has not come to the version asked for. */
    static final class NotYetThere extends RuntimeException {
        NotYetThere() {
            super("version-not-available", null, false, false);
        }
    }

    @GetMapping(path = "/api/v1/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "One case as it stands",
            description =
                    "With version=N, as the answer to an act gave it, waits up to two seconds until the view has that"
                            + " version: you read what you wrote.")
    ResponseEntity<CaseView> one(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable @Parameter(example = "0") String version)
            throws InterruptedException {
        Integer asked = Parameters.number("version", version, 0, MOST_EVENTS);
        CaseView view = asked == null ? now(caseId) : once(caseId, asked);
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    private CaseView now(String caseId) {
        return cases.find(caseId)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(HttpStatus.NOT_FOUND, "case-not-found", "There is no such case.")));
    }

    private CaseView once(String caseId, int version) throws InterruptedException {
        Optional<CaseView> view =
                signal.await(() -> cases.find(caseId).filter(found -> found.version() >= version), LONGEST_WAIT);
        return view.orElseThrow(NotYetThere::new);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYetThere(NotYetThere e) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(Problem.at(
                                HttpStatus.NOT_FOUND,
                                "query:version",
                                Objects.requireNonNull(e.getMessage()),
                                "The view has no such version of the case, or not yet.")
                        .toDetail());
    }
}
