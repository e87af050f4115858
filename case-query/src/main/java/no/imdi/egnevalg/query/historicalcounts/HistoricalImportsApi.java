package no.imdi.egnevalg.query.historicalcounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.historicalcounts.ImportRows.ImportRow;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/historical-counts}. */
@RestController
@Tag(name = "Historical counts")
class HistoricalImportsApi {

    private static final int MOST = 500;

    private final HistoricalImports imports;
    private final Coverage coverage;
    private final CodeLists codeLists;
    private final Today today;

    HistoricalImportsApi(HistoricalImports imports, Coverage coverage, CodeLists codeLists, Today today) {
        this.imports = imports;
        this.coverage = coverage;
        this.codeLists = codeLists;
        this.today = today;
    }

    /**
     * Imports, latest first.
     *
     * @param more whether there are more imports than these; a request for one service returns fewer
     * @param position index in the event log up to which the list is complete
     */
    record HistoricalImportsPage(List<ImportRow> imports, boolean more, long position) {}

    @Requires(Right.READ_STATISTICS)
    @Shows({HistoricalCountsProjection.NAME, CoverageProjection.NAME})
    @GetMapping(path = "/api/v1/historical-counts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Imports of yearly counts from before the register",
            description =
                    "Each with its id, to withdraw it with, and what became of it: a withdrawn one says so, and of each"
                            + " year it is told which later import shows instead. At most " + MOST + ", latest first."
                            + " Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<HistoricalImportsPage> list(
            @RequestParam(required = false) @Nullable @Parameter(description = "imports of this service alone")
                    String service,
            Locale locale) {
        AdviserService asked = Parameters.code("service", service, AdviserService.class);
        CodeLabels labels = new CodeLabels(codeLists, Language.of(locale));
        // Read the position first: the imports read after it contain at least that much.
        long position = imports.position();
        List<HistoricalImport> found = imports.latest(asked, MOST);
        boolean more = found.size() > MOST;
        return LabelledAnswer.of(
                new HistoricalImportsPage(
                        new ImportRows(coverage.today(), labels, today.date().getYear())
                                .of(more ? found.subList(0, MOST) : found),
                        more,
                        position),
                labels.language());
    }
}
