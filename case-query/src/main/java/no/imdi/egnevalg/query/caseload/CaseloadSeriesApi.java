package no.imdi.egnevalg.query.caseload;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/caseload/series}. */
@RestController
@Tag(name = "Statistics")
class CaseloadSeriesApi {

    private static final int MOST_POINTS = 400;

    private final Caseload caseload;
    private final CodeLists codeLists;
    private final Today today;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;

    CaseloadSeriesApi(
            Caseload caseload, CodeLists codeLists, Today today, Coverage coverage, StatisticsFootnotes footnotes) {
        this.caseload = caseload;
        this.codeLists = codeLists;
        this.today = today;
        this.coverage = coverage;
        this.footnotes = footnotes;
    }

    /** The distance between the points of a series. */
    enum Interval {
        DAY,
        WEEK,
        MONTH
    }

    /** The open cases of each service at each date, and of all services together. */
    record Series(
            List<String> dates,
            List<OfService> services,
            List<OpenFigure> totals,
            List<String> footnotes,
            long position) {}

    record OfService(String service, String label, List<OpenFigure> open) {}

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/caseload/series", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Open cases over time",
            description =
                    "Open cases at the end of each day, week (Sunday) or month from one date to another, by the"
                            + " service that owned them then. The last point is the last date. Exact figures: not for publication.")
    ResponseEntity<Series> series(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "2012-01-01") String from,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "today if left out", example = "2012-12-31")
                    String to,
            @RequestParam(required = false) @Nullable @Parameter(example = "MONTH") @Code(Interval.class) String every,
            Locale locale) {
        LocalDate first = Parameters.required("from", today.orBefore("from", from));
        LocalDate last = today.orBeforeOrToday("to", to);
        Interval interval =
                Objects.requireNonNullElse(Parameters.choice("every", every, Interval.class), Interval.MONTH);
        List<LocalDate> points = points(first, last, interval);
        Language language = Language.of(locale);
        long position = caseload.position();
        CoveredYears covered = coverage.today();
        List<AdviserService> all = List.of(AdviserService.values());
        List<OfService> services = all.stream()
                .map(service -> ofService(service, points, covered, language))
                .toList();
        return LabelledAnswer.of(
                new Series(
                        points.stream().map(LocalDate::toString).toList(),
                        services,
                        totals(services, points, covered),
                        footnotes.of(
                                covered,
                                CoverageSubject.CASES,
                                all,
                                points.getFirst().getYear(),
                                points.getLast().getYear(),
                                language),
                        Math.min(position, covered.position())),
                language);
    }

    private OfService ofService(
            AdviserService service, List<LocalDate> points, CoveredYears covered, Language language) {
        Map<LocalDate, Integer> series = caseload.series(service, points);
        return new OfService(
                service.name(),
                codeLists.label(service, points.getLast().getYear()).in(language),
                series.entrySet().stream()
                        .map(point -> figure(service, point.getKey(), point.getValue(), covered))
                        .toList());
    }

    private static OpenFigure figure(AdviserService service, LocalDate day, int open, CoveredYears covered) {
        String status = covered.status(CoverageSubject.CASES, service, day.getYear());
        return status == null ? OpenFigure.of(open) : OpenFigure.unknown(status);
    }

    private static List<OpenFigure> totals(List<OfService> services, List<LocalDate> points, CoveredYears covered) {
        List<AdviserService> all = List.of(AdviserService.values());
        return IntStream.range(0, points.size())
                .mapToObj(point -> {
                    int year = points.get(point).getYear();
                    return OpenFigure.sum(
                            services.stream()
                                    .map(service -> service.open().get(point))
                                    .toList(),
                            covered.together(CoverageSubject.CASES, all, year, year));
                })
                .toList();
    }

    private static List<LocalDate> points(LocalDate from, LocalDate to, Interval interval) {
        if (to.isBefore(from)) {
            throw Parameters.wrong("to", "span-reversed", "The last date is not before the first.");
        }
        List<LocalDate> points = Stream.iterate(end(from, interval), day -> end(day.plusDays(1), interval))
                .limit(MOST_POINTS + 1L)
                .takeWhile(day -> day.isBefore(to))
                .toList();
        if (points.size() >= MOST_POINTS) {
            throw Parameters.wrong("from", "span-too-long", "A series has at most " + MOST_POINTS + " points.");
        }
        return Stream.concat(points.stream(), Stream.of(to)).toList();
    }

    private static LocalDate end(LocalDate day, Interval interval) {
        return switch (interval) {
            case DAY -> day;
            case WEEK -> day.plusDays(7 - day.getDayOfWeek().getValue());
            case MONTH -> YearMonth.from(day).atEndOfMonth();
        };
    }
}
