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
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.access.audit.DeniedRequests;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.Identifiers;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/import}, and the progress of an import. */
@RestController
@Tag(name = "Cases")
class ImportCasesApi {

    private static final Problem BAD_ROWS = Problem.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "import-has-bad-rows",
            "The file has rows that cannot be imported. Nothing has been imported.");

    private static final Problem IN_PROGRESS = Problem.of(
            HttpStatus.TOO_MANY_REQUESTS,
            "import-in-progress",
            "Your unit has another import under way, or many others have. Send the file again when it has ended.");
    private static final Problem LIKELY_DOUBLES = Problem.of(
            HttpStatus.CONFLICT,
            "likely-doubles",
            "Rows like some of these were imported before, and nothing has been imported now. If they are other cases,"
                    + " send the file again with likelyDoubles=accept.");
    private static final String ASK_AGAIN_SECONDS = "10";

    private final CaseImporter importer;
    private final CaseImports imports;
    private final FileMarks marks;
    private final Identifiers identifiers;
    private final CodeLists codeLists;
    private final DeniedRequests denied;
    private final Clock clock;

    private final ImportsUnderWay underWay = new ImportsUnderWay();

    ImportCasesApi(
            CaseImporter importer,
            CaseImports imports,
            FileMarks marks,
            Identifiers identifiers,
            CodeLists codeLists,
            DeniedRequests denied,
            Clock clock) {
        this.importer = importer;
        this.imports = imports;
        this.marks = marks;
        this.identifiers = identifiers;
        this.codeLists = codeLists;
        this.denied = denied;
        this.clock = clock;
    }

    /**
     * The cases that were imported.
     *
     * @param cases one for each row, in the order of the file
     */
    record Imported(int imported, List<ImportedCase> cases) {}

    /**
     * The progress of an import.
     *
     * @param cases the rows that are open as cases, in the order of the file
     */
    record Progress(int rows, int opened, boolean ended, List<ImportedCase> cases) {}

    @Requires(Right.IMPORT_CASES)
    @PostMapping(path = "/api/v1/cases/import", consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Open many case files from CSV",
            description =
                    "One case a row, at most 100,000. The whole file is checked first; if any row is bad, the first 200"
                            + " errors are named, moreErrors says how many more there are, and nothing is opened. Files may be"
                            + " separated by comma, semicolon or tab, with days as YYYY-MM-DD or DD.MM.YYYY. Several"
                            + " secondaryCategories stand in one cell, with blanks between them, or commas or semicolons where the"
                            + " cell is in quotes. Blanks around a cell do not count. The file is in UTF-8, UTF-16 or Windows-1252:"
                            + " a byte order mark says which, or charset in Content-Type; else it is UTF-8, or Windows-1252 where it"
                            + " is no UTF-8. An import that was interrupted is completed by sending the same file with the same Idempotency-Key."
                            + " Rows that your unit imported before under another key are likely doubles: 409, unless"
                            + " likelyDoubles=accept says that they are other cases.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(name = "one case", value = """
                                            service,region,posting,openedOn,category,secondaryCategories,ageBand,gender,referralSource
                                            REGIONAL_COORDINATOR,WEST,,2012-04-11,VIOLENCE_OR_THREATS,EXTREME_CONTROL LEFT_ABROAD,AGE_18_20,FEMALE,POLICE"""))))
    Imported importCases(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @RequestParam(required = false)
                    @Parameter(
                            description = "accept: rows like some that were imported before are other cases",
                            schema = @Schema(allowableValues = "accept"))
                    @Nullable
                    String likelyDoubles,
            Caller caller,
            HttpServletRequest request)
            throws IOException {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        if (likelyDoubles != null && !likelyDoubles.equals("accept")) {
            throw new ProblemException(Problem.at(
                    HttpStatus.BAD_REQUEST, "query:likelyDoubles", "unknown-code", "It can only be accept."));
        }
        if (!underWay.begin(caller.ownUnit())) {
            throw new ImportInProgressException();
        }
        try {
            return take(key, likelyDoubles != null, caller, request);
        } finally {
            underWay.end(caller.ownUnit());
        }
    }

    private Imported take(IdempotencyKey key, boolean doublesAccepted, Caller caller, HttpServletRequest request)
            throws IOException {
        Author author = caller.author();
        MessageDigest digest = sha256();
        List<FileRow> rows = CaseCsv.read(
                new DigestInputStream(request.getInputStream(), digest),
                DeclaredCharset.in(request.getContentType()),
                codeLists,
                new Recorded(clock.instant(), author),
                caller);
        UUID importId = importId(key, caller);
        importer.complete(importId, caller, key, marks.ofFile(digest.digest()), rows, doublesAccepted);
        return new Imported(rows.size(), imports.cases(importId));
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
        UUID importId = importId(key, caller);
        return imports.progress(importId)
                .map(progress ->
                        new Progress(progress.rowCount(), progress.opened(), progress.ended(), imports.cases(importId)))
                .orElseThrow(() -> new ProblemException(
                        Problem.of(HttpStatus.NOT_FOUND, "import-not-found", "No such import has begun.")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> inProgress(ImportInProgressException e) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_SECONDS)
                .body(IN_PROGRESS.toDetail());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> likelyDoubles(LikelyDoublesException e) {
        return answer(LIKELY_DOUBLES, e.doubles());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badRows(BadRowsException e, HttpServletRequest request) {
        Problem refusal = e.errors().triesOtherUnit() ? denied.logged(request, BAD_ROWS) : BAD_ROWS;
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            return ResponseEntity.status(refusal.status())
                    .header(HttpHeaders.RETRY_AFTER, "5")
                    .body(refusal.toDetail());
        }
        return answer(refusal, e.errors());
    }

    private static ResponseEntity<ProblemDetail> answer(Problem refusal, RowErrors errors) {
        ProblemDetail detail = refusal.toDetail();
        detail.setProperty("errors", told(errors.first()));
        detail.setProperty("moreErrors", errors.more());
        return ResponseEntity.status(refusal.status()).body(detail);
    }

    private static List<RowError> told(List<RowError> errors) {
        return errors.stream()
                .map(error -> new RowError(error.line(), error.field(), Problem.uri(error.type()), error.detail()))
                .toList();
    }

    /**
     * Belongs to the caller in their current unit, so a caller who moves to another unit cannot reach it. An import
     * that began before identifiers were derived with a key keeps its former identifier.
     */
    private UUID importId(IdempotencyKey key, Caller caller) {
        String what = "case-import\n" + caller.ownUnit();
        UUID former = UUID.fromString(key.ofCaller(caller.author(), what));
        return imports.progress(former).isPresent()
                ? former
                : UUID.fromString(identifiers.of(what, caller.author(), key));
    }

    /** The unit has an import in progress, or too many units have. */
    static final class ImportInProgressException extends RuntimeException {
        ImportInProgressException() {
            super("import-in-progress", null, false, false);
        }
    }
}
