package no.imdi.egnevalg.query.coverage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.projection.SettledDays;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/coverage}. */
@RestController
@Tag(name = "Statistics")
class CoverageApi {

    private final Coverage coverage;
    private final CodeLists codeLists;
    private final Today today;
    private final SettledDays settledDays;

    CoverageApi(Coverage coverage, CodeLists codeLists, Today today, SettledDays settledDays) {
        this.coverage = coverage;
        this.codeLists = codeLists;
        this.today = today;
        this.settledDays = settledDays;
    }

    /**
     * The coverage of all figures.
     *
     * @param asOf only what had been declared by the end of this day; left out for today
     * @param asOfSettled whether the coverage as of that day is final; left out for today
     * @param position index in the event log up to which the coverage is complete
     */
    record CoverageView(
            @Nullable String asOf, @Nullable Boolean asOfSettled, List<CoverageTable.Row> coverage, long position) {}

    @Requires(Right.READ_STATISTICS)
    @Shows(CoverageProjection.NAME)
    @GetMapping(path = "/api/v1/statistics/coverage", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What the figures of each year come from",
            description = "For the cases and conversations of each service and for national housing: the register, a"
                    + " printed table, or nothing; with who declared it and when. What nobody has declared holds from the"
                    + " start. Labels follow Accept-Language (nb, nn, en).")
    ResponseEntity<CoverageView> coverage(
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "only what was declared by the end of this day, Europe/Oslo")
                    String asOf,
            Locale locale) {
        var readAsOf = today.orBefore("asOf", asOf);
        Language language = Language.of(locale);
        Boolean settled = settledDays.areSettled(readAsOf, CoverageProjection.NAME);
        CoveredYears covered = coverage.asOf(readAsOf);
        return LabelledAnswer.of(
                new CoverageView(
                        readAsOf == null ? null : readAsOf.toString(),
                        settled,
                        new CoverageTable(covered, codeLists, language).rows(),
                        covered.position()),
                language);
    }
}
