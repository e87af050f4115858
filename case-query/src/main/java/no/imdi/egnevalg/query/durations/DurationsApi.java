package no.imdi.egnevalg.query.durations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
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
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/durations}. */
@RestController
@Tag(name = "Statistics")
class DurationsApi {

    private final Durations durations;
    private final CodeLists codeLists;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;

    DurationsApi(Durations durations, CodeLists codeLists, Coverage coverage, StatisticsFootnotes footnotes) {
        this.durations = durations;
        this.codeLists = codeLists;
        this.coverage = coverage;
        this.footnotes = footnotes;
    }

    /**
     * The durations of the services asked for.
     *
     * @param unfinishedYear the requested year that has not ended; left out where all have ended
     */
    record View(
            int from,
            int to,
            List<OfService> services,
            @Nullable Integer unfinishedYear,
            List<String> footnotes,
            long position) {}

    /**
     * The durations of one service, over its cases of all requested years.
     *
     * @param status {@code .} the service did not exist, {@code ..} the register was not in use in one of the years;
     *     there are no durations then
     */
    record OfService(
            String service,
            String label,
            @Code(NoFigure.class) @Nullable String status,
            @Nullable List<Durations.Duration> durations) {}

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/durations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How long it takes",
            description =
                    "Days from the opening to the registration, to the first guidance and to the closure that stands, of"
                            + " the cases opened in the given years: how many there are, in how many it has happened and in how"
                            + " many not; and the quartiles. A quartile has a value where it has happened in that share of the"
                            + " cases (by Kaplan and Meier; what has not ended counts as long as it has lasted); else it is"
                            + " moreThan so many days. Only days on which the case was open count, and a case that was reopened"
                            + " has not ended. `..` where the register was not in use in one of the years. Exact figures: not for"
                            + " publication.")
    ResponseEntity<View> of(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "2012") String from,
            @RequestParam(required = false) @Nullable @Parameter(description = "the same year if left out") String to,
            @RequestParam(required = false) @Nullable String service,
            Locale locale) {
        List<AdviserService> asked = Parameters.services("service", service);
        YearSpan span = YearSpan.read(from, to);
        Language language = Language.of(locale);
        long position = durations.position();
        CoveredYears covered = coverage.today();
        List<OfService> services = asked.stream()
                .map(each -> ofService(each, span, covered, language))
                .toList();
        return LabelledAnswer.of(
                new View(
                        span.from(),
                        span.to(),
                        services,
                        covered.unfinishedIn(span.from(), span.to()),
                        footnotes.of(covered, CoverageSubject.CASES, asked, span.from(), span.to(), language),
                        Math.min(position, covered.position())),
                language);
    }

    private OfService ofService(AdviserService service, YearSpan span, CoveredYears covered, Language language) {
        String label = codeLists.label(service, span.to()).in(language);
        String status = covered.together(CoverageSubject.CASES, List.of(service), span.from(), span.to());
        if (status != null) {
            return new OfService(service.name(), label, status, null);
        }
        List<Integer> existing = IntStream.rangeClosed(span.from(), span.to())
                .filter(year -> covered.status(CoverageSubject.CASES, service, year) == null)
                .boxed()
                .toList();
        return new OfService(service.name(), label, null, durations.of(service, existing, language));
    }
}
