package no.imdi.egnevalg.query.yearlytable;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.http.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/yearly-table}. */
@RestController
@Tag(name = "Statistics")
class YearlyTableApi {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private final YearlyCounts yearlyCounts;
    private final CodeLists codeLists;
    private final Clock clock;

    YearlyTableApi(YearlyCounts yearlyCounts, CodeLists codeLists, Clock clock) {
        this.yearlyCounts = yearlyCounts;
        this.codeLists = codeLists;
        this.clock = clock;
    }

    private record Span(int from, int to) {}

    @GetMapping(path = "/api/v1/statistics/yearly-table", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The yearly table of a service",
            description = "Newly registered cases by category and year, each case once, in the year of openedOn. Exact"
                    + " figures: not for publication. Labels and footnotes follow Accept-Language (nb, nn, en).")
    ResponseEntity<YearlyTable> table(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "INTEGRATION_ADVISER")
                    String service,
            @RequestParam(required = false) @Nullable @Parameter(example = "2009") String from,
            @RequestParam(required = false) @Nullable @Parameter(example = "2012") String to,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "only what was registered by the end of this day, Europe/Oslo")
                    String asOf,
            @RequestParam(required = false) @Nullable @Parameter(example = "new") String measure,
            Locale locale) {
        AdviserService asked =
                Parameters.required("service", Parameters.code("service", service, AdviserService.class));
        requireKnown(measure);
        Language language = Language.of(locale);
        YearlyTable table = table(codeLists.service(asked), span(asked, from, to), readAsOf(asOf), language);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(table);
    }

    private YearlyTable table(ServiceProfile profile, Span span, @Nullable LocalDate asOf, Language language) {
        AdviserService service = profile.code();
        // The position first: the counters read after it contain at least that much.
        long position = yearlyCounts.position();
        Map<Integer, YearCounts> counts = yearlyCounts.of(service, span.from(), span.to(), asOf);
        int thisYear = (asOf == null ? today() : asOf).getYear();
        List<YearColumn> columns = IntStream.rangeClosed(span.from(), span.to())
                .mapToObj(
                        year -> new YearColumn(profile, year, counts.getOrDefault(year, YearCounts.NOTHING), thisYear))
                .toList();
        List<Total> totals = columns.stream().map(YearColumn::total).toList();
        return new YearlyTable(
                service.name(),
                codeLists.label(service, span.to()).in(language),
                "new",
                asOf == null ? null : asOf.toString(),
                columns.stream().map(YearColumn::year).toList(),
                rows(profile, columns, span, language),
                totals,
                Footnotes.of(profile, columns, totals, codeLists, language),
                position);
    }

    private List<YearlyTable.Row> rows(ServiceProfile profile, List<YearColumn> columns, Span span, Language language) {
        return profile.categories().stream()
                .map(row -> new YearlyTable.Row(
                        row.category().name(),
                        codeLists
                                .label(profile.code(), row.category(), span.to())
                                .in(language),
                        columns.stream().map(column -> column.cell(row)).toList()))
                .toList();
    }

    private Span span(AdviserService service, @Nullable String from, @Nullable String to) {
        Integer first = Parameters.number("from", from, FIRST_YEAR, LAST_YEAR);
        Integer last = Parameters.number("to", to, FIRST_YEAR, LAST_YEAR);
        int existsFrom = codeLists.service(service).existsFrom();
        int start = Objects.requireNonNullElse(first, last == null ? existsFrom : Math.min(existsFrom, last));
        int end =
                last == null ? Math.max(start, yearlyCounts.latestYear(service).orElse(start)) : last;
        if (end < start) {
            throw Parameters.wrong("to", "span-reversed", "The last year is not before the first.");
        }
        return new Span(start, end);
    }

    private @Nullable LocalDate readAsOf(@Nullable String asOf) {
        LocalDate date = Parameters.date("asOf", asOf);
        if (date != null && date.isAfter(today())) {
            throw Parameters.wrong("asOf", "as-of-in-future", "What will have been registered by then is not known.");
        }
        return date;
    }

    private static void requireKnown(@Nullable String measure) {
        if (measure != null && !measure.equals("new")) {
            throw Parameters.wrong("measure", "unknown-code", "The table counts newly registered cases: new.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }
}
