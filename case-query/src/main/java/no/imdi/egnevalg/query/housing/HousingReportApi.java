package no.imdi.egnevalg.query.housing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.HousingWithdrawalReason;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.coverage.StatisticsFootnotes;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/housing}. */
@RestController
@Tag(name = "Statistics")
class HousingReportApi {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private final HousingReader housing;
    private final CodeLists codeLists;
    private final Clock clock;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;

    HousingReportApi(
            HousingReader housing, CodeLists codeLists, Clock clock, Coverage coverage, StatisticsFootnotes footnotes) {
        this.housing = housing;
        this.codeLists = codeLists;
        this.clock = clock;
        this.coverage = coverage;
        this.footnotes = footnotes;
    }

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, HousingProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/housing", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "National housing in a year", description = """
            The paragraph of the annual report. Everything counts by the day it happened, however late it was entered; what \
            was withdrawn as ENTERED_IN_ERROR counts nowhere. Sums are shown as they are, even where they do not add up to a \
            printed figure. A year in which nothing was collected has a `status` `..` and no figures; \
            `movedIn.yearBefore` and `sinceFirstYear` are left out where they would take in such a year.

            - `capacity`: units and places at the end of the year, or today while the year lasts.
            - `offers`: places offered in the year. One offer may be for a person with children.
            - `withdrawnBeforeMovingIn`: offers withdrawn in the year, whenever they were made.
            - `movedIn.placements`: offers under which they moved in in the year, and in the year before.
            - `movedIn.persons`: who moved in: the person a place was offered to by sex, whatever their age; accompanying \
            children apart. `total` is all persons, so it is larger than `placements` where there are children.
            - `referrers`: who had referred those who moved in in the year; numerator placements, denominator all of them. \
            Every source has a row, UNKNOWN too. Where nobody moved in there are no shares.
            - `occupancy`: place-days taken over place-days available, of the days that have passed, in the year and in each \
            month. Numerator: who lives there, children included, added up over the days; on the day they move out they no \
            longer do. Denominator: the places there are, added up over the same days. `..` no day has passed, `.` there were \
            no places yet.
            - `sinceFirstYear`: the same totals from the first capacity to the end of the year asked for.

            Percentages are rounded half up. Exact figures: not for publication.""")
    ResponseEntity<HousingReport> report(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "2012") String year,
            Locale locale) {
        int asked = Parameters.required("year", Parameters.number("year", year, FIRST_YEAR, LAST_YEAR));
        Language language = Language.of(locale);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(report(asked, LocalDate.ofInstant(clock.instant(), NORWAY), language));
    }

    private HousingReport report(int year, LocalDate today, Language language) {
        Housing view = housing.read();
        CoveredYears covered = coverage.today();
        String status = status(covered, year);
        return status == null
                ? report(year, view, covered, today, language)
                : new HousingReport(
                        year,
                        status,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        footnotes.of(covered, CoverageSubject.HOUSING, List.of(), year, year, language),
                        view.position());
    }

    private HousingReport report(int year, Housing view, CoveredYears covered, LocalDate today, Language language) {
        HousingFigures figures = new HousingFigures(view);
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        List<Placement> movedIn = figures.movedIn(year, year);
        int placementsBefore = figures.movedIn(year - 1, year - 1).size();
        int firstYear = Math.min(view.firstYear().orElse(year), year);
        boolean allKnown = IntStream.rangeClosed(firstYear, year).allMatch(each -> status(covered, each) == null);
        boolean yearBeforeKnown = status(covered, year - 1) == null;
        HousingReport.Occupancy occupancy = figures.occupancy(year, today);
        List<String> lines = new ArrayList<>(leftOut(allKnown, yearBeforeKnown, language));
        int shownFrom = yearBeforeKnown ? year - 1 : year;
        lines.addAll(footnotes.of(
                covered,
                CoverageSubject.HOUSING,
                List.of(),
                allKnown ? Math.min(firstYear, shownFrom) : shownFrom,
                year,
                language));
        if (HousingFigures.hasTimeToCome(occupancy)) {
            lines.add(footnotes.toCome(language));
        }
        return new HousingReport(
                year,
                null,
                view.capacityOn(lastDay.isAfter(today) ? today : lastDay).orElse(null),
                figures.offered(year, year).size(),
                withdrawals(figures.withdrawn(year, year), year, language),
                new HousingReport.Moves(
                        movedIn.size(),
                        yearBeforeKnown ? Integer.valueOf(placementsBefore) : null,
                        HousingFigures.persons(movedIn)),
                referrers(movedIn, year, language),
                occupancy,
                allKnown ? figures.sinceFirstYear(year) : null,
                covered.unfinishedIn(year, year),
                lines,
                view.position());
    }

    private static List<String> leftOut(boolean allKnown, boolean yearBeforeKnown, Language language) {
        Texts texts = Texts.beside(HousingReportApi.class, "footnotes", language);
        List<String> lines = new ArrayList<>();
        if (!yearBeforeKnown) {
            lines.add(texts.get("year-before-left-out"));
        }
        if (!allKnown) {
            lines.add(texts.get("since-left-out"));
        }
        return lines;
    }

    private static @Nullable String status(CoveredYears covered, int year) {
        return covered.status(CoverageSubject.HOUSING, null, year);
    }

    private HousingReport.Withdrawals withdrawals(List<Placement> withdrawn, int year, Language language) {
        List<HousingReport.Row> reasons = Stream.of(HousingWithdrawalReason.values())
                .filter(reason -> reason != HousingWithdrawalReason.ENTERED_IN_ERROR)
                .map(reason -> new HousingReport.Row(
                        reason.name(), label("housingWithdrawalReason", reason, year, language), (int)
                                withdrawn.stream()
                                        .filter(offer -> offer.withdrawalReason() == reason)
                                        .count()))
                .toList();
        return new HousingReport.Withdrawals(withdrawn.size(), reasons);
    }

    private List<HousingReport.Referrer> referrers(List<Placement> movedIn, int year, Language language) {
        return Stream.of(ReferralSource.values())
                .map(source -> {
                    int placements = (int) movedIn.stream()
                            .filter(placement -> placement.referrer() == source)
                            .count();
                    return new HousingReport.Referrer(
                            source.name(),
                            label("referralSource", source, year, language),
                            placements,
                            Share.of(placements, movedIn.size()));
                })
                .toList();
    }

    private String label(String list, Enum<?> code, int year, Language language) {
        return codeLists.label(list, code.name(), year).in(language);
    }
}
