package no.imdi.egnevalg.query.overlap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
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

    private final OverlapReader reader;
    private final CodeLists codeLists;
    private final Counters counters;
    private final Today today;

    OverlapApi(OverlapReader reader, CodeLists codeLists, Counters counters, Today today) {
        this.reader = reader;
        this.codeLists = codeLists;
        this.counters = counters;
        this.today = today;
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
                            + " known to be a case of that service by no link. Links that were undone and cases that are void join"
                            + " nobody. Exact figures: not for publication.")
    ResponseEntity<OverlapView> of(
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "year the cases were opened in; all years if left out", example = "2012")
                    String year,
            Locale locale) {
        Integer asked = YearSpan.year("year", year);
        Language language = Language.of(locale);
        long position = counters.position(PersonsProjection.NAME);
        Overlap overlap = reader.of(asked);
        return LabelledAnswer.of(view(asked, overlap, language, position), language);
    }

    private OverlapView view(@Nullable Integer year, Overlap overlap, Language language, long position) {
        Texts texts = Texts.beside(OverlapApi.class, "footnotes", language);
        int labelYear = year == null ? today.date().getYear() : year;
        return new OverlapView(
                year,
                Stream.of(AdviserService.values())
                        .map(service -> new OverlapView.OfService(
                                service.name(),
                                codeLists.label(service, labelYear).in(language),
                                overlap.cases(service),
                                overlap.persons(service)))
                        .toList(),
                pairs(overlap),
                overlap.persons(),
                overlap.inSeveralServices(),
                overlap.withSeveralCases(),
                List.of(texts.get("any-link"), texts.get("by-referrals")),
                position);
    }

    private static List<OverlapView.Pair> pairs(Overlap overlap) {
        return Stream.of(AdviserService.values())
                .flatMap(one -> Stream.of(AdviserService.values())
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> new OverlapView.Pair(
                                one.name(), other.name(), overlap.pair(one, other), overlap.unlinked(one, other))))
                .toList();
    }
}
