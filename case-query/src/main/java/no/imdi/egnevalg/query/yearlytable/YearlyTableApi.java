package no.imdi.egnevalg.query.yearlytable;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/yearly-table}. */
@RestController
@Tag(name = "Statistics")
class YearlyTableApi {

    private final YearlyTables newCases;
    private final MeasuredTables measured;
    private final YearlyCounts yearlyCounts;
    private final CodeLists codeLists;
    private final Today today;

    YearlyTableApi(
            YearlyTables newCases,
            MeasuredTables measured,
            YearlyCounts yearlyCounts,
            CodeLists codeLists,
            Today today) {
        this.newCases = newCases;
        this.measured = measured;
        this.yearlyCounts = yearlyCounts;
        this.codeLists = codeLists;
        this.today = today;
    }

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME, PersonsProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/yearly-table", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The yearly table of a service",
            description = "By category and year: newly registered cases, each once, in the year of openedOn (new); the"
                    + " distinct persons behind them (persons); or the cases open at the end of the year, by their category"
                    + " then (open). Exact figures: not for publication. Labels and footnotes follow Accept-Language (nb,"
                    + " nn, en).")
    ResponseEntity<YearlyTable> table(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "INTEGRATION_ADVISER")
                    String service,
            @RequestParam(required = false) @Nullable @Parameter(example = "2009") String from,
            @RequestParam(required = false) @Nullable @Parameter(example = "2012") String to,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(
                            description = "only what was registered by the end of this day, Europe/Oslo; of newly"
                                    + " registered cases only. asOfSettled says whether more of it can still come")
                    String asOf,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "new if left out", example = "new")
                    @Code(TableMeasure.class)
                    String measure,
            Locale locale) {
        AdviserService asked =
                Parameters.required("service", Parameters.code("service", service, AdviserService.class));
        TableMeasure counted =
                Objects.requireNonNullElse(Parameters.choice("measure", measure, TableMeasure.class), TableMeasure.NEW);
        YearSpan span = span(asked, from, to);
        LocalDate readAsOf = today.orBefore("asOf", asOf);
        Language language = Language.of(locale);
        if (counted == TableMeasure.NEW) {
            return LabelledAnswer.of(newCases.of(asked, span.from(), span.to(), readAsOf, language), language);
        }
        if (readAsOf != null) {
            throw Parameters.wrong("asOf", "as-of-not-available", "Only newly registered cases are told as of a date.");
        }
        return LabelledAnswer.of(
                measured.of(measured.measure(counted), asked, span.from(), span.to(), language), language);
    }

    private YearSpan span(AdviserService service, @Nullable String from, @Nullable String to) {
        Integer first = YearSpan.year("from", from);
        Integer last = YearSpan.year("to", to);
        int existsFrom = codeLists.service(service).existsFrom();
        int start = Objects.requireNonNullElse(first, last == null ? existsFrom : Math.min(existsFrom, last));
        int end =
                last == null ? Math.max(start, yearlyCounts.latestYear(service).orElse(start)) : last;
        if (end < start) {
            throw Parameters.wrong("to", "span-reversed", "The last year is not before the first.");
        }
        return new YearSpan(start, end);
    }
}
