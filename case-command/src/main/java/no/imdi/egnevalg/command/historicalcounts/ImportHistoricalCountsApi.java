package no.imdi.egnevalg.command.historicalcounts;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/historical-counts}. */
@RestController
@Tag(name = "Historical counts")
class ImportHistoricalCountsApi {

    private final Acts acts;
    private final Callers callers;
    private final Clock clock;
    private final RequestMarks marks;
    private final Identifiers identifiers;

    ImportHistoricalCountsApi(Acts acts, Callers callers, Clock clock, RequestMarks marks, Identifiers identifiers) {
        this.acts = acts;
        this.marks = marks;
        this.identifiers = identifiers;
        this.callers = callers;
        this.clock = clock;
    }

    record Imported(String importId, AdviserService service, List<ImportedYear> years) {}

    /**
     * The imported counts of one year.
     *
     * @param uncategorised the printed total minus the sum of the rows; left out where they are equal
     */
    record ImportedYear(
            int year,
            int categorySum,
            @Nullable Integer printedTotal,
            @Nullable Integer uncategorised) {

        static ImportedYear of(HistoricalYear year) {
            int sum = year.categorySum();
            Integer printed = year.printedTotal();
            return new ImportedYear(
                    year.year(), sum, printed, printed == null || printed == sum ? null : printed - sum);
        }
    }

    @Requires(Right.IMPORT_HISTORICAL_COUNTS)
    @JsonPost(
            path = "/api/v1/historical-counts",
            summary = "Take over yearly counts from before the register",
            description =
                    "One service's table as printed; null stands for a printed dash. A printed total that is more than"
                            + " its rows is kept and reported, not repaired. The rows may be left out where only totals"
                            + " were printed. A year shows what was taken over where its coverage is declared as printed.",
            examples = @ExampleObject(name = "one row", value = """
                    {"service": "INTEGRATION_ADVISER", "years": [2009], "printedTotals": [94],
                     "rows": [{"category": "LEFT_ABROAD", "values": [87]}]}"""))
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            useReturnTypeSchema = true,
            headers = @Header(name = HttpHeaders.ETAG))
    ResponseEntity<Imported> take(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(required = true, description = "A UUID. The same request again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @RequestBody PrintedTable table,
            HttpServletRequest request) {
        IdempotencyKey key = IdempotencyKey.required(idempotencyKey);
        Author author = callers.of(request);
        String importId = identifiers.ofStream("historical-counts", author, key);
        Recorded recorded = new Recorded(clock.instant(), author);
        PrintedTable.Read read = FieldReader.read(table::read, like -> command(importId, like, recorded));
        acts.create(command(importId, read, recorded), importId, marks.of(key.value(), read));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(IfMatch.etag(0))
                .body(new Imported(
                        importId,
                        read.service(),
                        read.years().stream().map(ImportedYear::of).toList()));
    }

    private static ImportHistoricalCounts command(String importId, PrintedTable.Read read, Recorded recorded) {
        return new ImportHistoricalCounts(importId, read.service(), read.years(), recorded);
    }
}
