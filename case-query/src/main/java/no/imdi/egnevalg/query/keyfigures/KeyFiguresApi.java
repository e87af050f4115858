package no.imdi.egnevalg.query.keyfigures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.NoFigure;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.measures.Change;
import no.imdi.egnevalg.query.measures.NewCases;
import no.imdi.egnevalg.query.measures.NewCasesOfYear;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/key-figures}. */
@RestController
@Tag(name = "Statistics")
class KeyFiguresApi {

    private final KeyFigures keyFigures;
    private final NewCases newCases;
    private final Coverage coverage;
    private final CodeLists codeLists;

    KeyFiguresApi(KeyFigures keyFigures, NewCases newCases, Coverage coverage, CodeLists codeLists) {
        this.keyFigures = keyFigures;
        this.newCases = newCases;
        this.coverage = coverage;
        this.codeLists = codeLists;
    }

    /** @param unfinishedYear the requested year, where it has not ended; else left out */
    record View(int year, @Nullable Integer unfinishedYear, List<OfService> services, long position) {}

    /**
     * The key figures of one service.
     *
     * @param newCases newly registered cases of the year, as in the yearly table; left out where they are not known
     * @param status why they are not known, as in the yearly table; left out where they are known
     * @param source the source of the figures
     * @param uncategorised the printed total minus the printed rows; left out where they agree
     * @param change the change from the year before; left out where either year is not known or has not ended
     * @param shares empty where there are no cases
     */
    record OfService(
            String service,
            String label,
            @Nullable Integer newCases,
            @Code(NoFigure.class) @Nullable String status,
            CoverageSource source,
            String sourceLabel,
            @Nullable Integer uncategorised,
            @Nullable Change change,
            List<Share> shares,
            List<String> footnotes) {}

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/key-figures", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The shares that the annual report prints",
            description =
                    "For each service: newly registered cases, the change from the year before, and the share of each"
                            + " category, gender, age and referral source, and of the groups the report names. Every share"
                            + " carries its numerator and denominator; per cent round half up. Exact figures: not for"
                            + " publication.")
    ResponseEntity<View> of(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "2012") String year,
            @RequestParam(required = false) @Nullable String service,
            Locale locale) {
        int asked = Parameters.required("year", YearSpan.year("year", year));
        List<AdviserService> askedServices = Parameters.services("service", service);
        Language language = Language.of(locale);
        long position = Math.min(newCases.position(), keyFigures.position());
        List<OfService> services = askedServices.stream()
                .map(each -> ofService(each, asked, language))
                .toList();
        return LabelledAnswer.of(
                new View(asked, coverage.today().unfinishedIn(asked, asked), services, position), language);
    }

    private OfService ofService(AdviserService service, int year, Language language) {
        NewCasesOfYear figures = newCases.of(service, year);
        return new OfService(
                service.name(),
                codeLists.label(service, year).in(language),
                figures.cases(),
                figures.status(),
                figures.source(),
                codeLists.label("coverageSource", figures.source().name(), year).in(language),
                figures.uncategorised(),
                figures.change(),
                keyFigures.of(service, year, figures, language),
                newCases.footnotes(service, year, language));
    }
}
