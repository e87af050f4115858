package no.imdi.egnevalg.query.retention;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/retention}. */
@RestController
@Tag(name = "Erasure")
class RetentionApi {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final KeptCases cases;
    private final CodeLists codeLists;
    private final Today today;
    private final RetentionRules rules = RetentionSchedule.rules();

    RetentionApi(KeptCases cases, CodeLists codeLists, Today today) {
        this.codeLists = codeLists;
        this.cases = cases;
        this.today = today;
    }

    /**
     * The retention list.
     *
     * @param proposed cases whose retention period is over, longest in their state first
     * @param more whether there are more of them than the requested number
     * @param decided cases whose erasure waits for another privacy officer, the oldest decision first
     */
    record Retention(LocalDate asOf, List<Rule> rules, List<Proposed> proposed, boolean more, List<Decided> decided) {}

    /**
     * A retention rule.
     *
     * @param reason the reason for the period, in the language of the answer
     */
    record Rule(String rule, String state, int years, String reason, RetentionLabels.OfRule labels) {}

    /**
     * A case whose retention period is over. Labels have the names of the fields they belong to.
     *
     * @param version for the If-Match of a decision
     * @param since the day on which it came into its state
     */
    record Proposed(
            String caseId,
            long version,
            String state,
            LocalDate since,
            String rule,
            ErasureBasis basis,
            RetentionLabels.OfProposed labels) {}

    /**
     * A case whose erasure waits for confirmation.
     *
     * @param version for the If-Match of a confirmation
     * @param decidedAt UTC
     * @param decidedBy pseudonymous
     */
    record Decided(
            String caseId,
            long version,
            String state,
            String basis,
            String decidedAt,
            String decidedBy,
            RetentionLabels.OfDecided labels) {}

    @Requires(Right.READ_RETENTION)
    @Shows(RetentionProjection.NAME)
    @GetMapping(path = "/api/v1/retention", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cases that it is time to erase, and those whose erasure is decided",
            description =
                    "By rules of state and time only: what a case is about is not told. It proposes and erases nothing. asOf says"
                            + " for which day, as the cases stand now.")
    ResponseEntity<Retention> retention(
            @RequestParam(required = false) @Nullable @Parameter(example = "2012-12-31") String asOf,
            @RequestParam(required = false) @Nullable @Parameter(description = "at most 200 of each") String limit,
            Locale locale,
            HttpServletRequest request) {
        LocalDate day = today.orBeforeOrToday("asOf", asOf);
        int size = Objects.requireNonNullElse(Parameters.number("limit", limit, 1, LARGEST_PAGE), USUAL_PAGE);
        Language language = Language.of(locale);
        Retention answer = answer(day, size, language);
        Disclosure.in(request).ofCases(casesIn(answer));
        return LabelledAnswer.of(answer, language);
    }

    private Retention answer(LocalDate day, int size, Language language) {
        RetentionLabels labels = new RetentionLabels(
                new CodeLabels(codeLists, language), today.date().getYear());
        List<Proposed> proposed = cases.due(rules, day, size + 1).stream()
                .flatMap(kept -> rules.decide(kept, day).stream().map(rule -> proposed(kept, rule, labels)))
                .toList();
        return new Retention(
                day,
                rules.rules().stream().map(rule -> rule(rule, language, labels)).toList(),
                proposed.subList(0, Math.min(size, proposed.size())),
                proposed.size() > size,
                cases.decided(size).stream()
                        .flatMap(kept -> decided(kept, labels))
                        .toList());
    }

    private static Rule rule(RetentionRule rule, Language language, RetentionLabels labels) {
        return new Rule(
                rule.name(), rule.state().name(), rule.years(), rule.reason().in(language), labels.of(rule));
    }

    private static Proposed proposed(KeptCase kept, RetentionRule rule, RetentionLabels labels) {
        ErasureBasis basis = ErasureBasis.RETENTION_PERIOD_ENDED;
        return new Proposed(
                kept.caseId(),
                kept.version(),
                kept.state().name(),
                kept.since(),
                rule.name(),
                basis,
                labels.of(kept, rule, basis));
    }

    private static Stream<Decided> decided(KeptCase kept, RetentionLabels labels) {
        KeptCase.Decision decision = kept.decision();
        return decision == null ? Stream.empty() : Stream.of(decided(kept, decision, labels));
    }

    private static Decided decided(KeptCase kept, KeptCase.Decision decision, RetentionLabels labels) {
        return new Decided(
                kept.caseId(),
                kept.version(),
                kept.state().name(),
                decision.basis(),
                decision.at(),
                decision.by(),
                labels.of(kept, decision.basis()));
    }

    private static List<String> casesIn(Retention answer) {
        return Stream.concat(
                        answer.proposed().stream().map(Proposed::caseId),
                        answer.decided().stream().map(Decided::caseId))
                .toList();
    }
}
