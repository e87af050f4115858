package no.imdi.egnevalg.query.flows;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.coverage.StatisticsFootnotes;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.NoFigure;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.survival.Quartiles;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/flows}. */
@RestController
@Tag(name = "Statistics")
class FlowsApi {

    private final Flows flows;
    private final CodeLists codeLists;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;

    FlowsApi(Flows flows, CodeLists codeLists, Coverage coverage, StatisticsFootnotes footnotes) {
        this.flows = flows;
        this.codeLists = codeLists;
        this.coverage = coverage;
        this.footnotes = footnotes;
    }

    /**
     * The flows of the services asked for.
     *
     * @param unfinishedYear the requested year that has not ended; left out where all have ended
     */
    record View(List<OfService> services, @Nullable Integer unfinishedYear, List<String> footnotes, long position) {}

    record OfService(String service, String label, List<Year> years) {}

    /**
     * The flows of one year, or the reason why they are not known.
     *
     * @param status {@code .} the service did not exist, {@code ..} the register was not in use; the other fields are
     *     left out then
     * @param untilNow cases opened in the year, by the registered category and the current category
     * @param steps recategorisations that took effect in the year, of cases opened in any year by any service, under
     *     the service that owned the case then; the first step starts at the registered category as corrected
     * @param daysToAcuteRisk open days until the first acute risk, of the cases opened in the year
     * @param daysToClosure open days until the current closure, of the cases opened in the year
     */
    record Year(
            int year,
            @Code(NoFigure.class) @Nullable String status,
            @Nullable List<Flow> untilNow,
            @Nullable List<Flow> steps,
            @Nullable Quartiles daysToAcuteRisk,
            @Nullable Quartiles daysToClosure) {}

    record Flow(String from, String fromLabel, String to, String toLabel, int cases) {}

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/flows", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How cases develop",
            description =
                    "For each year: the cases opened in it by the category they were registered with and the one they"
                            + " belong under now, those that stayed included; how many days they were open until the first acute risk"
                            + " and until the closure that stands, quartiles as in durations; and the recategorisations that took"
                            + " effect in it, by the service that worked on the case then. Steps are told from the registration as"
                            + " corrected. Exact figures: not for publication.")
    ResponseEntity<View> of(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "2012") String from,
            @RequestParam(required = false) @Nullable @Parameter(description = "the same year if left out") String to,
            @RequestParam(required = false) @Nullable String service,
            Locale locale) {
        List<AdviserService> asked = Parameters.services("service", service);
        YearSpan span = YearSpan.read(from, to);
        Language language = Language.of(locale);
        long position = flows.position();
        CoveredYears covered = coverage.today();
        List<OfService> services = asked.stream()
                .map(each -> ofService(each, span, covered, language))
                .toList();
        return LabelledAnswer.of(
                new View(
                        services,
                        covered.unfinishedIn(span.from(), span.to()),
                        footnotes.of(covered, CoverageSubject.CASES, asked, span.from(), span.to(), language),
                        Math.min(position, covered.position())),
                language);
    }

    private OfService ofService(AdviserService service, YearSpan span, CoveredYears covered, Language language) {
        return new OfService(
                service.name(),
                codeLists.label(service, span.to()).in(language),
                flows.of(service, span.from(), span.to()).entrySet().stream()
                        .map(year -> year(service, year.getKey(), year.getValue(), covered, language))
                        .toList());
    }

    private Year year(AdviserService service, int year, Flows.Year counted, CoveredYears covered, Language language) {
        String status = covered.status(CoverageSubject.CASES, service, year);
        if (status != null) {
            return new Year(year, status, null, null, null, null);
        }
        return new Year(
                year,
                null,
                listed(counted.untilNow(), service, year, language),
                listed(counted.steps(), service, year, language),
                counted.toAcuteRisk(),
                counted.toClosure());
    }

    private List<Flow> listed(
            Map<Category, Map<Category, Integer>> matrix, AdviserService service, int year, Language language) {
        return matrix.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> new Flow(
                                row.getKey().name(),
                                codeLists.label(service, row.getKey(), year).in(language),
                                cell.getKey().name(),
                                codeLists.label(service, cell.getKey(), year).in(language),
                                cell.getValue())))
                .toList();
    }
}
