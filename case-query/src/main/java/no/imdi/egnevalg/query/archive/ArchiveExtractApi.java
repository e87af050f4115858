package no.imdi.egnevalg.query.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.WallClock;
import no.imdi.egnevalg.http.description.MayConflict;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.query.views.Shows;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/cases/{caseId}/archive-extract}. */
@RestController
@Tag(name = "Erasure")
class ArchiveExtractApi {

    private final CaseEvents caseEvents;
    private final ExtractApprovals approvals;
    private final ReadableEvents readable;
    private final SigningKeys keys;
    private final WallClock clock;

    ArchiveExtractApi(
            CaseEvents caseEvents,
            ExtractApprovals approvals,
            ReadableEvents readable,
            SigningKeys keys,
            WallClock clock) {
        this.caseEvents = caseEvents;
        this.approvals = approvals;
        this.readable = readable;
        this.keys = keys;
        this.clock = clock;
    }

    @Requires(Right.EXTRACT_ARCHIVE)
    @Shows({})
    @GetMapping(path = "/api/v1/cases/{caseId}/archive-extract", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ArchiveExtract.Described.class)))
    @MayConflict
    @Operation(
            summary = "All there is of a case, for the archive",
            description =
                    "Every event as it lies in the log, with its notes in the clear, and a signed manifest. It can be taken when an"
                            + " erasure has been decided, and until it is confirmed, if another privacy officer has approved it in"
                            + " the last three hours. How to verify it stands in docs/operations.md.")
    ArchiveExtract extract(@PathVariable String caseId, Caller caller, HttpServletRequest request) {
        SigningKey key = keys.required();
        List<CaseFileEvent> events = caseEvents.toBeErased(caseId);
        String purpose = CaseEvents.erasureDecidedAt(events)
                .flatMap(decidedAt -> approvals.purposeFor(caller, caseId, decidedAt))
                .orElseThrow(AccessRefusedException::extractNotApproved);
        var opened = (CaseFileOpened) events.getFirst();
        var extract = ArchiveExtract.signed(opened, readable.of(events), clock.now(), caller.id(), key);
        Disclosure.in(request).ofCases(List.of(caseId)).forPurpose(purpose).detail("events=" + events.size());
        return extract;
    }
}
