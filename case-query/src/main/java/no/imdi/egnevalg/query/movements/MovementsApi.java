package no.imdi.egnevalg.query.movements;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.movements.Movements.MovementPeriod;
import no.imdi.egnevalg.query.movements.Movements.OfService;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/movements}. */
@RestController
@Tag(name = "Statistics")
class MovementsApi {

    private final MovementCounts counts;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;
    private final CodeLists codeLists;
    private final Today today;

    MovementsApi(
            MovementCounts counts, Coverage coverage, StatisticsFootnotes footnotes, CodeLists codeLists, Today today) {
        this.counts = counts;
        this.coverage = coverage;
        this.footnotes = footnotes;
        this.codeLists = codeLists;
        this.today = today;
    }

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/movements", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Comings and goings of the caseload",
            description =
                    "Open cases before the first day, what came in (opened, reopened, handed over from another service), what"
                            + " went out (closed, handed over to another service, erased while open), and open cases at the end of the"
                            + " last day: opening stock + in − out = closing stock, of each service and of all together. A year, or"
                            + " any days; as a whole, or by MONTH, QUARTER or YEAR. By all that is known now: a case that is void is in"
                            + " no figure, and one whose opening day was corrected came on the corrected day. `..` where the register was not in use, and for all together where it was not"
                            + " in use for one of them. Exact figures: not for"
                            + " publication.")
    ResponseEntity<Movements> of(
            @RequestParam(required = false) @Nullable @Parameter(description = "this or from", example = "2012")
                    String year,
            @RequestParam(required = false) @Nullable @Parameter(description = "the first day") String from,
            @RequestParam(required = false) @Nullable @Parameter(description = "the last day; today if left out")
                    String to,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "one period if left out", example = "QUARTER")
                    @Code(Periods.Length.class)
                    String every,
            @RequestParam(required = false) @Nullable String service,
            Locale locale) {
        List<AdviserService> asked = Parameters.services("service", service);
        List<Period> periods = Periods.read(year, from, to, every, today);
        Language language = Language.of(locale);
        return LabelledAnswer.of(answer(asked, periods, language), language);
    }

    private Movements answer(List<AdviserService> asked, List<Period> periods, Language language) {
        LocalDate from = periods.getFirst().from();
        LocalDate to = periods.getLast().to();
        // Read the position first: whatever is read after it contains at least that much.
        long position = counts.position();
        CoveredYears covered = coverage.today();
        Map<AdviserService, List<Balance>> balances = new EnumMap<>(AdviserService.class);
        asked.forEach(service -> balances.put(service, counts.of(service, periods)));
        List<OfService> services = asked.stream()
                .map(service -> new OfService(
                        service.name(),
                        codeLists.label(service, to.getYear()).in(language),
                        told(List.of(service), periods, balances, covered)))
                .toList();
        return new Movements(
                from.toString(),
                to.toString(),
                covered.unfinishedIn(from.getYear(), to.getYear()),
                services,
                told(asked, periods, balances, covered),
                lines(covered, asked, from, to, language),
                Math.min(position, covered.position()));
    }

    /** Returns the periods of all services together. A service that did not exist in a period adds nothing. */
    private static List<MovementPeriod> told(
            List<AdviserService> services,
            List<Period> periods,
            Map<AdviserService, List<Balance>> balances,
            CoveredYears covered) {
        List<MovementPeriod> told = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            int place = i;
            Period period = periods.get(i);
            String status = status(services, period, covered);
            told.add(
                    status == null
                            ? MovementPeriod.of(
                                    period,
                                    services.stream()
                                            .filter(service -> status(List.of(service), period, covered) == null)
                                            .map(service -> Objects.requireNonNull(balances.get(service))
                                                    .get(place))
                                            .reduce(Balance.NOTHING, Balance::plus))
                            : MovementPeriod.without(period, status));
        }
        return told;
    }

    private static @Nullable String status(List<AdviserService> services, Period period, CoveredYears covered) {
        return covered.together(
                CoverageSubject.CASES,
                services,
                period.from().getYear(),
                period.to().getYear());
    }

    private List<String> lines(
            CoveredYears covered, List<AdviserService> asked, LocalDate from, LocalDate to, Language language) {
        Texts texts = Texts.beside(MovementsApi.class, "movements", language);
        List<String> lines = new ArrayList<>(List.of(texts.get("stock"), texts.get("handovers")));
        lines.addAll(footnotes.of(covered, CoverageSubject.CASES, asked, from.getYear(), to.getYear(), language));
        return lines;
    }
}
