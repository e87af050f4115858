package no.imdi.egnevalg.query.overlap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.coverage.StatisticsFootnotes;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/overlap}. */
@RestController
@Tag(name = "Statistics")
class OverlapApi {

    private static final List<AdviserService> ALL = List.of(AdviserService.values());

    private final OverlapReader reader;
    private final CodeLists codeLists;
    private final Today today;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;

    OverlapApi(
            OverlapReader reader, CodeLists codeLists, Today today, Coverage coverage, StatisticsFootnotes footnotes) {
        this.reader = reader;
        this.codeLists = codeLists;
        this.today = today;
        this.coverage = coverage;
        this.footnotes = footnotes;
    }

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, PersonsProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/overlap", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How much the services overlap",
            description =
                    "Cases and distinct persons by service, and persons who are cases of two services. `known` is by the"
                            + " links that there are. `atLeast` and `atMost` hold whatever further links may be made between the"
                            + " cases of the register, of whichever years. `byReferrals` is narrower and assumes that further"
                            + " links only come of unlinked referrals: cases that another service referred, but whose person is"
                            + " known to be a case of that service by no link. A service that was not in the register in the year has"
                            + " '..', as have its pairs and all services together; one that did not exist '.'. Links that were undone and cases that are void join"
                            + " nobody. Exact figures: not for publication.")
    ResponseEntity<OverlapView> of(
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "year the cases were opened in; all years if left out", example = "2012")
                    String year,
            Locale locale) {
        Integer asked = YearSpan.year("year", year);
        Language language = Language.of(locale);
        long position = reader.position();
        Overlap overlap = reader.of(asked);
        return LabelledAnswer.of(view(asked, overlap, language, position), language);
    }

    private OverlapView view(@Nullable Integer year, Overlap overlap, Language language, long position) {
        CoveredYears covered = coverage.today();
        YearSpan span = span(year);
        OverlapCoverage statuses = OverlapCoverage.of(covered, year);
        String ofAll = year == null ? null : covered.together(CoverageSubject.CASES, ALL, year, year);
        boolean known = ofAll == null;
        return new OverlapView(
                year,
                services(year, overlap, statuses, language),
                pairs(year, overlap, statuses, language),
                ofAll,
                known ? overlap.persons() : null,
                known ? overlap.inSeveralServices() : null,
                known ? overlap.withSeveralCases() : null,
                covered.unfinishedIn(span.from(), span.to()),
                footnotes(covered, year, span, language),
                position);
    }

    private List<OverlapView.OfService> services(
            @Nullable Integer year, Overlap overlap, OverlapCoverage statuses, Language language) {
        int labelYear = year == null ? today.date().getYear() : year;
        return Stream.of(AdviserService.values())
                .map(service -> {
                    String status = statuses.of(service);
                    return new OverlapView.OfService(
                            service.name(),
                            codeLists.label(service, labelYear).in(language),
                            status == null ? overlap.cases(service) : null,
                            status == null ? overlap.persons(service) : null,
                            status);
                })
                .toList();
    }

    private List<OverlapView.Pair> pairs(
            @Nullable Integer year, Overlap overlap, OverlapCoverage statuses, Language language) {
        int labelYear = year == null ? today.date().getYear() : year;
        return Stream.of(AdviserService.values())
                .flatMap(one -> Stream.of(AdviserService.values())
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> pair(one, other, overlap, statuses.ofPair(one, other), labelYear, language)))
                .toList();
    }

    private OverlapView.Pair pair(
            AdviserService one,
            AdviserService other,
            Overlap overlap,
            @Nullable String status,
            int labelYear,
            Language language) {
        return new OverlapView.Pair(
                one.name(),
                codeLists.label(one, labelYear).in(language),
                other.name(),
                codeLists.label(other, labelYear).in(language),
                status == null ? overlap.pair(one, other) : null,
                status == null ? overlap.unlinked(one, other) : null,
                status);
    }

    /** For all years, the span runs from the first year with a case to the current year. */
    private YearSpan span(@Nullable Integer year) {
        int thisYear = today.date().getYear();
        return year == null
                ? new YearSpan(Math.min(reader.firstYear().orElse(thisYear), thisYear), thisYear)
                : new YearSpan(year, year);
    }

    private List<String> footnotes(CoveredYears covered, @Nullable Integer year, YearSpan span, Language language) {
        Texts texts = Texts.beside(OverlapApi.class, "footnotes", language);
        List<String> lines = new ArrayList<>(List.of(texts.get("any-link"), texts.get("by-referrals")));
        if (year == null) {
            lines.add(texts.get("all-years"));
            lines.addAll(footnotes.of(
                    covered, CoverageSubject.CASES, ALL, span.from(), span.to(), (_, _) -> false, language));
        } else {
            lines.addAll(footnotes.of(covered, CoverageSubject.CASES, ALL, year, year, language));
        }
        return lines;
    }
}
