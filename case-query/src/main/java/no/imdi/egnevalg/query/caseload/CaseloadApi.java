package no.imdi.egnevalg.query.caseload;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
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
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/caseload}. */
@RestController
@Tag(name = "Statistics")
class CaseloadApi {

    private final Caseload caseload;
    private final CodeLists codeLists;
    private final Today today;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;

    CaseloadApi(Caseload caseload, CodeLists codeLists, Today today, Coverage coverage, StatisticsFootnotes footnotes) {
        this.caseload = caseload;
        this.codeLists = codeLists;
        this.today = today;
        this.coverage = coverage;
        this.footnotes = footnotes;
    }

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/caseload", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Open cases on a date",
            description =
                    "Cases that were open at the end of the day, by the service that owned them then, the category"
                            + " they belonged under then, and the days on which they had been open: those on which they were closed"
                            + " before they were reopened are left out. A case that was erased while it was open counts until the"
                            + " day before its erasure. By all that is known now: what is registered late, corrected or declared"
                            + " void changes past days too. Exact figures: not for publication.")
    ResponseEntity<CaseloadView> asOf(
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "today if left out", example = "2012-12-31")
                    String asOf,
            @RequestParam(required = false) @Nullable String service,
            Locale locale) {
        List<AdviserService> asked = Parameters.services("service", service);
        LocalDate day = today.orBeforeOrToday("asOf", asOf);
        Language language = Language.of(locale);
        long position = caseload.position();
        CoveredYears covered = coverage.today();
        List<CaseloadView.OfService> services = asked.stream()
                .map(each -> ofService(each, day, covered, language))
                .toList();
        OpenFigure total = OpenFigure.sum(
                services.stream()
                        .map(each -> new OpenFigure(each.open(), each.status()))
                        .toList(),
                covered.together(CoverageSubject.CASES, asked, day.getYear(), day.getYear()));
        return LabelledAnswer.of(
                new CaseloadView(
                        day.toString(),
                        ages(language),
                        services,
                        total.value(),
                        total.status(),
                        footnotes.of(covered, CoverageSubject.CASES, asked, day.getYear(), day.getYear(), language),
                        Math.min(position, covered.position())),
                language);
    }

    private static List<CaseloadView.Age> ages(Language language) {
        Texts texts = Texts.beside(CaseloadApi.class, "ages", language);
        return Stream.of(CaseAge.values())
                .map(age -> new CaseloadView.Age(age.name(), texts.get(age.name()), age.firstDay()))
                .toList();
    }

    private CaseloadView.OfService ofService(
            AdviserService service, LocalDate day, CoveredYears covered, Language language) {
        String label = codeLists.label(service, day.getYear()).in(language);
        String status = covered.status(CoverageSubject.CASES, service, day.getYear());
        if (status != null) {
            return new CaseloadView.OfService(service.name(), label, status, null, null, null);
        }
        OpenCases open = caseload.at(service, day);
        return new CaseloadView.OfService(
                service.name(),
                label,
                null,
                Stream.of(Category.values())
                        .filter(category -> isShown(service, category, open))
                        .map(category -> row(service, category, open, day, language))
                        .toList(),
                open.total(),
                open.byAge());
    }

    /** A case that was handed over may be in a category that its new owner does not register. */
    private boolean isShown(AdviserService service, Category category, OpenCases open) {
        return codeLists.service(service).row(category).isPresent() || open.of(category) != 0;
    }

    private CaseloadView.Row row(
            AdviserService service, Category category, OpenCases open, LocalDate day, Language language) {
        return new CaseloadView.Row(
                category.name(),
                codeLists.label(service, category, day.getYear()).in(language),
                open.of(category),
                open.byAge(category));
    }
}
