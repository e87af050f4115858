package no.imdi.egnevalg.query.referraltimes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Agency;
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
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.referraltimes.ReferralPairs.ReferralAnswers;
import no.imdi.egnevalg.query.referraltimes.ReferralPairs.ReferralPair;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/referrals}. */
@RestController
@Tag(name = "Statistics")
class ReferralPairsApi {

    private final ReferralTimes times;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;
    private final CodeLists codeLists;
    private final Today today;

    ReferralPairsApi(
            ReferralTimes times, Coverage coverage, StatisticsFootnotes footnotes, CodeLists codeLists, Today today) {
        this.times = times;
        this.coverage = coverage;
        this.footnotes = footnotes;
        this.codeLists = codeLists;
        this.today = today;
    }

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/referrals", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Referrals by sender and recipient, and how long an answer takes",
            description =
                    "Referrals sent in the given years, by the service that owned the case and the service or agency it was"
                            + " referred to: accepted, rejected, taken back before an answer, unanswered. Days to the answer: median"
                            + " and quartiles after Kaplan and Meier, with those that have none beside: `moreThan` so many days where"
                            + " too few are answered. `..` where the register was not in use in one of the years, and for the total where it was"
                            + " not in use for one of the senders. Exact figures: not for publication.")
    ResponseEntity<ReferralPairs> of(
            @RequestParam(required = false) @Nullable @Parameter(description = "this or from", example = "2012")
                    String year,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable @Parameter(description = "the same year if left out") String to,
            @RequestParam(required = false) @Nullable @Parameter(description = "the sender; all if left out")
                    String service,
            Locale locale) {
        List<AdviserService> senders = Parameters.services("service", service);
        YearSpan years = YearSpan.read(year, from, to);
        Language language = Language.of(locale);
        return LabelledAnswer.of(answer(senders, years, language), language);
    }

    private ReferralPairs answer(List<AdviserService> senders, YearSpan years, Language language) {
        // Read the position first: whatever is read after it contains at least that much.
        long position = times.position();
        CoveredYears covered = coverage.today();
        List<ReferralPair> pairs = new ArrayList<>();
        Answers total = Answers.NONE;
        for (AdviserService sender : senders) {
            List<Integer> known = IntStream.rangeClosed(years.from(), years.to())
                    .filter(year -> covered.status(CoverageSubject.CASES, sender, year) == null)
                    .boxed()
                    .toList();
            Map<String, Answers> byRecipient = times.of(sender, years, known);
            total = byRecipient.values().stream().reduce(total, Answers::plus);
            String status = covered.together(CoverageSubject.CASES, List.of(sender), years.from(), years.to());
            pairs.addAll(pairs(sender, byRecipient, status, years.to(), language));
        }
        String status = covered.together(CoverageSubject.CASES, senders, years.from(), years.to());
        return new ReferralPairs(
                years.from(),
                years.to(),
                covered.unfinishedIn(years.from(), years.to()),
                pairs,
                status == null ? ReferralAnswers.of(total, today.date()) : null,
                status,
                lines(covered, senders, years, language),
                Math.min(position, covered.position()));
    }

    private List<String> lines(CoveredYears covered, List<AdviserService> senders, YearSpan years, Language language) {
        Texts texts = Texts.beside(ReferralPairsApi.class, "referrals", language);
        List<String> lines = new ArrayList<>(List.of(texts.get("counting"), texts.get("days")));
        lines.addAll(footnotes.of(covered, CoverageSubject.CASES, senders, years.from(), years.to(), language));
        return lines;
    }

    private List<ReferralPair> pairs(
            AdviserService sender,
            Map<String, Answers> byRecipient,
            @Nullable String status,
            int year,
            Language language) {
        List<ReferralPair> pairs = new ArrayList<>();
        for (AdviserService service : AdviserService.values()) {
            pairs.add(pair(
                    sender, service, codeLists.label(service, year).in(language), byRecipient, status, year, language));
        }
        for (Agency agency : Agency.values()) {
            String label = codeLists.label("agency", agency.name(), year).in(language);
            pairs.add(pair(sender, agency, label, byRecipient, status, year, language));
        }
        return pairs;
    }

    private ReferralPair pair(
            AdviserService sender,
            Enum<?> recipient,
            String label,
            Map<String, Answers> byRecipient,
            @Nullable String status,
            int year,
            Language language) {
        return new ReferralPair(
                sender.name(),
                codeLists.label(sender, year).in(language),
                recipient.name(),
                label,
                status,
                status == null
                        ? ReferralAnswers.of(byRecipient.getOrDefault(recipient.name(), Answers.NONE), today.date())
                        : null);
    }
}
