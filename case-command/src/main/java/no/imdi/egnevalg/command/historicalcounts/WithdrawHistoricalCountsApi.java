package no.imdi.egnevalg.command.historicalcounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.ChangeRequest;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/historical-counts/{importId}/withdrawal}. */
@RestController
@Tag(name = "Historical counts")
class WithdrawHistoricalCountsApi {

    private static final Problem NOT_FOUND = Problem.of(
            HttpStatus.NOT_FOUND, "historical-counts-not-found", "There is no such import of historical counts.");

    private final Acts acts;
    private final RequestMarks marks;

    WithdrawHistoricalCountsApi(Acts acts, RequestMarks marks) {
        this.acts = acts;
        this.marks = marks;
    }

    /**
     * The answer to a withdrawal.
     *
     * @param version sequence number of the last event of the import; also its ETag
     */
    record Withdrawn(String importId, long version) {}

    @Requires(Right.IMPORT_HISTORICAL_COUNTS)
    @PostMapping(path = "/api/v1/historical-counts/{importId}/withdrawal", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Withdraw an import of yearly counts",
            description =
                    "Its years show what was taken over before it, or else nothing. Tables as of an earlier day stay.")
    ResponseEntity<Withdrawn> withdraw(@PathVariable String importId, ChangeRequest request) {
        var command = new WithdrawHistoricalCounts(importId, request.seenVersion(), request.recorded());
        long version = changed(command, request);
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new Withdrawn(importId, version));
    }

    private long changed(WithdrawHistoricalCounts command, ChangeRequest request) {
        try {
            return acts.change(
                    command,
                    command.importId(),
                    request.seenVersion(),
                    marks.of(request, "WithdrawHistoricalCounts " + command.importId(), ""));
        } catch (AggregateNotFoundException e) {
            throw new ProblemException(NOT_FOUND);
        }
    }
}
