package no.imdi.egnevalg.command.casefile.importing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import no.imdi.egnevalg.access.audit.DeniedRequests;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/import}, and how far an import has come. */
@RestController
@Tag(name = "Cases")
class ImportCasesApi {

    private static final Problem BAD_ROWS = Problem.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "import-has-bad-rows",
            "The file has rows that cannot be imported. Nothing has been imported.");

    private final CaseImporter importer;
    private final CaseImports imports;
    private final CodeLists codeLists;
    private final DeniedRequests denied;
    private final Clock clock;

    /** A file's rows are held in memory while it is checked, so one file is taken at a time. */
    private final Semaphore oneAtATime = new Semaphore(1);

    ImportCasesApi(
            CaseImporter importer, CaseImports imports, CodeLists codeLists, DeniedRequests denied, Clock clock) {
        this.importer = importer;
        this.imports = imports;
        this.codeLists = codeLists;
        this.denied = denied;
        this.clock = clock;
    }

    record Imported(int imported) {}

    record Progress(int rows, int opened, boolean ended) {}

    @Requires(Right.IMPORT_CASES)
    @PostMapping(path = "/api/v1/cases/import", consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Open many case files from CSV",
            description =
                    "One case a row, at most 100,000. The whole file is checked first; if any row is bad, every bad"
                            + " row is named and nothing is opened. An import that was interrupted is completed by sending the"
                            + " same file with the same Idempotency-Key.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(name = "one case", value = """
                                            service,region,posting,openedOn,category,secondaryCategories,ageBand,gender,referralSource
                                            REGIONAL_COORDINATOR,WEST,,2012-04-11,VIOLENCE_OR_THREATS,,AGE_18_20,FEMALE,POLICE"""))))
    Imported importCases(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            Caller caller,
            HttpServletRequest request)
            throws IOException {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        if (!oneAtATime.tryAcquire()) {
            throw new ProblemException(Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "import-in-progress",
                    "Another import is being taken. Send the file again when it has ended."));
        }
        try {
            return take(key, caller, request);
        } finally {
            oneAtATime.release();
        }
    }

    private Imported take(IdempotencyKey key, Caller caller, HttpServletRequest request) throws IOException {
        Author author = caller.author();
        MessageDigest digest = sha256();
        List<CaseRow> rows = CaseCsv.read(
                new DigestInputStream(request.getInputStream(), digest),
                codeLists,
                new Recorded(clock.instant(), author),
                caller);
        importer.complete(importId(key, author), author, key, HexFormat.of().formatHex(digest.digest()), rows);
        return new Imported(rows.size());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Requires(Right.IMPORT_CASES)
    @GetMapping(path = "/api/v1/cases/import/{idempotencyKey}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How far an import has come")
    Progress progress(@PathVariable String idempotencyKey, Caller caller) {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        return imports.progress(importId(key, caller.author()))
                .map(progress -> new Progress(progress.rowCount(), progress.opened(), progress.ended()))
                .orElseThrow(() -> new ProblemException(
                        Problem.of(HttpStatus.NOT_FOUND, "import-not-found", "No such import has begun.")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badRows(BadRowsException e, HttpServletRequest request) {
        Problem refusal = e.triesOtherUnit() ? denied.logged(request, BAD_ROWS) : BAD_ROWS;
        ProblemDetail detail = refusal.toDetail();
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            return ResponseEntity.status(refusal.status())
                    .header(HttpHeaders.RETRY_AFTER, "5")
                    .body(detail);
        }
        detail.setProperty("errors", told(e.errors()));
        return ResponseEntity.unprocessableContent().body(detail);
    }

    private static List<RowError> told(List<RowError> errors) {
        return errors.stream()
                .map(error -> new RowError(error.line(), error.field(), Problem.uri(error.type()), error.detail()))
                .toList();
    }

    private static UUID importId(IdempotencyKey key, Author author) {
        return UUID.fromString(key.identifierFor(author, "case-import"));
    }
}
