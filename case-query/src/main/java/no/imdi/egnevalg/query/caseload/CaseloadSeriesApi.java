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
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
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

    CaseloadSeriesApi(Caseload caseload, CodeLists codeLists, Today today) {
        this.caseload = caseload;
        this.codeLists = codeLists;
        this.today = today;
    }

    /** How far the points of a series lie apart. */
    enum Interval {
        DAY,
        WEEK,
        MONTH
    }

    record Series(List<String> dates, List<OfService> services, List<Integer> totals, long position) {}

    record OfService(String service, String label, List<Integer> open) {}

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
            @RequestParam(required = false) @Nullable @Parameter(example = "MONTH") String every,
            Locale locale) {
        LocalDate first = Parameters.required("from", today.orBefore("from", from));
        LocalDate last = today.orBeforeOrToday("to", to);
        Interval interval = Objects.requireNonNullElse(Parameters.code("every", every, Interval.class), Interval.MONTH);
        List<LocalDate> points = points(first, last, interval);
        Language language = Language.of(locale);
        long position = caseload.position();
        List<OfService> services = Stream.of(AdviserService.values())
                .map(service -> ofService(service, points, language))
                .toList();
        return LabelledAnswer.of(
                new Series(points.stream().map(LocalDate::toString).toList(), services, totals(services), position),
                language);
    }

    private OfService ofService(AdviserService service, List<LocalDate> points, Language language) {
        Map<LocalDate, Integer> series = caseload.series(service, points);
        return new OfService(
                service.name(),
                codeLists.label(service, points.getLast().getYear()).in(language),
                List.copyOf(series.values()));
    }

    private static List<Integer> totals(List<OfService> services) {
        return IntStream.range(0, services.getFirst().open().size())
                .map(point -> services.stream()
                        .mapToInt(service -> service.open().get(point))
                        .sum())
                .boxed()
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
