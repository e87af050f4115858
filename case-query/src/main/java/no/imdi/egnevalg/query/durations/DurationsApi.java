package no.imdi.egnevalg.query.durations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.http.LabelledAnswer;
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

    DurationsApi(Durations durations, CodeLists codeLists) {
        this.durations = durations;
        this.codeLists = codeLists;
    }

    record View(int from, int to, List<OfService> services, long position) {}

    record OfService(String service, String label, List<Durations.Duration> durations) {}

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
                            + " has not ended. Exact figures: not for publication.")
    ResponseEntity<View> of(
            @RequestParam(required = false) @Nullable @Parameter(required = true, example = "2012") String from,
            @RequestParam(required = false) @Nullable @Parameter(description = "the same year if left out") String to,
            @RequestParam(required = false) @Nullable String service,
            Locale locale) {
        List<AdviserService> asked = Parameters.services("service", service);
        YearSpan span = YearSpan.read(from, to);
        Language language = Language.of(locale);
        long position = durations.position();
        List<OfService> services = asked.stream()
                .map(each -> new OfService(
                        each.name(),
                        codeLists.label(each, span.to()).in(language),
                        durations.of(each, span.from(), span.to(), language)))
                .toList();
        return LabelledAnswer.of(new View(span.from(), span.to(), services, position), language);
    }
}
