package no.imdi.egnevalg.command.statisticsnotes;

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

/** {@code POST /api/v1/statistics-notes/{noteId}/withdrawal}. */
@RestController
@Tag(name = "Coverage")
class WithdrawStatisticsNoteApi {

    private static final Problem NOT_FOUND =
            Problem.of(HttpStatus.NOT_FOUND, "statistics-note-not-found", "There is no such note to the statistics.");

    private final Acts acts;
    private final RequestMarks marks;

    WithdrawStatisticsNoteApi(Acts acts, RequestMarks marks) {
        this.acts = acts;
        this.marks = marks;
    }

    /**
     * The answer to a withdrawal.
     *
     * @param version sequence number of the last event of the note; also its ETag
     */
    record Withdrawn(String noteId, long version) {}

    @Requires(Right.DECLARE_COVERAGE)
    @PostMapping(path = "/api/v1/statistics-notes/{noteId}/withdrawal", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Withdraw a source, a note or a series break",
            description = "It stands under no figures any more. Statistics as of an earlier day keep it.")
    ResponseEntity<Withdrawn> withdraw(@PathVariable String noteId, ChangeRequest request) {
        var command = new WithdrawStatisticsNote(noteId, request.seenVersion(), request.recorded());
        long version = changed(command, request);
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new Withdrawn(noteId, version));
    }

    private long changed(WithdrawStatisticsNote command, ChangeRequest request) {
        try {
            return acts.change(
                    command,
                    command.noteId(),
                    request.seenVersion(),
                    marks.of(request, "WithdrawStatisticsNote " + command.noteId(), ""));
        } catch (AggregateNotFoundException e) {
            throw new ProblemException(NOT_FOUND);
        }
    }
}
