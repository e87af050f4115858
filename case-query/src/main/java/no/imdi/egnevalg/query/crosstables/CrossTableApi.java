package no.imdi.egnevalg.query.crosstables;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.coverage.StatisticsFootnotes;
import no.imdi.egnevalg.query.crosstables.CrossTable.CrossTableCode;
import no.imdi.egnevalg.query.crosstables.CrossTable.CrossTableRow;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/cases}. */
@RestController
@Tag(name = "Statistics")
class CrossTableApi {

    private final CrossTableCounts counts;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;
    private final CodeLists codeLists;
    private final Today today;

    CrossTableApi(
            CrossTableCounts counts,
            Coverage coverage,
            StatisticsFootnotes footnotes,
            CodeLists codeLists,
            Today today) {
        this.counts = counts;
        this.coverage = coverage;
        this.footnotes = footnotes;
        this.codeLists = codeLists;
        this.today = today;
    }

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, CaseLivesProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/cases", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A table of what is counted of cases, by any two dimensions", description = """
                    Rows and columns are service, year, quarter, month, or what the measure has besides:

                    - `new`, newly registered cases: category, ageBand, gender, referralSource, region, posting.
                    - `closures`: closureOutcome; `reopenings`: reopeningReason; `measures`: measure; `guidance`: guidanceChannel; \
                    `riskAssessments`: riskLevel; and each by category, ageBand and gender. They count under the service whose act it \
                    was, on the day of the act.
                    - `referrals` sent: recipient, answer, category. They count under the sender.
                    - `lateRegistrations`: enteredYear, category; `corrections`: correctionReason, enteredYear, category; `voidings`: \
                    voidingReason, enteredYear, category; `erasures`: erasureBasis, enteredYear, category. They count where their \
                    case does, a correction also in the year that the case left by it, and tell how far the table of that year is to be relied on.

                    Every code shows, 0 too; `UNKNOWN` has a row of its own. `.` where there can be no case, `..` where the register \
                    was not in use, and in every total that takes in such a service and year. Rows and columns add up to their totals. By all that is known now. Exact figures: not for \
                    publication.""")
    ResponseEntity<CrossTable> of(
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "new if left out", example = "new")
                    @Code(CaseMeasure.class)
                    String measure,
            @RequestParam(required = false) @Nullable @Parameter(description = "this or from", example = "2012")
                    String year,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable @Parameter(description = "the same year if left out") String to,
            @RequestParam(required = false) @Nullable @Parameter(description = "all if left out") String service,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(required = true, example = "category")
                    @Code(Dimension.class)
                    String rows,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "totals alone if left out", example = "gender")
                    @Code(Dimension.class)
                    String columns,
            Locale locale) {
        CrossTableQuestion question = CrossTableQuestion.read(measure, year, from, to, service, rows, columns);
        Language language = Language.of(locale);
        return LabelledAnswer.of(answer(question, language), language);
    }

    private CrossTable answer(CrossTableQuestion question, Language language) {
        // Read the position first: whatever is read after it contains at least that much.
        long position = counts.position();
        CoveredYears covered = coverage.today();
        List<Fact> facts = new ArrayList<>();
        question.services()
                .forEach(service -> facts.addAll(
                        counts.of(question.measure(), service, question.years(), question.rows(), question.columns())));
        CrossTableGrid grid = CrossTableRules.table(
                question,
                facts,
                codeLists,
                (service, year) -> covered.status(CoverageSubject.CASES, service, year),
                YearMonth.from(today.date()));
        return view(question, grid, covered, language, Math.min(position, covered.position()));
    }

    private CrossTable view(
            CrossTableQuestion question, CrossTableGrid grid, CoveredYears covered, Language language, long position) {
        CrossTableLabels labels = new CrossTableLabels(question, codeLists, language);
        YearSpan years = question.years();
        Dimension columns = question.columns();
        return new CrossTable(
                question.measure().nameOutside(),
                labels.measure(),
                years.from(),
                years.to(),
                covered.unfinishedIn(years.from(), years.to()),
                question.services().stream().map(labels::of).toList(),
                labels.of(question.rows()),
                columns == null ? null : labels.of(columns),
                columns == null ? null : labelled(columns, grid.columns(), labels),
                rows(question, grid, labels),
                columns == null ? null : grid.totals(),
                grid.total(),
                lines(question, grid, labels, covered, language),
                position);
    }

    private List<String> lines(
            CrossTableQuestion question,
            CrossTableGrid grid,
            CrossTableLabels labels,
            CoveredYears covered,
            Language language) {
        YearSpan years = question.years();
        List<String> lines = new ArrayList<>(List.of(labels.counting()));
        lines.addAll(
                question.measure() == CaseMeasure.NEW
                        ? footnotes.ofNewCases(covered, question.services(), years.from(), years.to(), language)
                        : footnotes.of(
                                covered,
                                CoverageSubject.CASES,
                                question.services(),
                                years.from(),
                                years.to(),
                                language));
        if (grid.hasTimeToCome()) {
            lines.add(footnotes.toCome(language));
        }
        return lines;
    }

    private static List<CrossTableCode> labelled(Dimension dimension, List<String> codes, CrossTableLabels labels) {
        return codes.stream().map(code -> labels.of(dimension, code)).toList();
    }

    private static List<CrossTableRow> rows(CrossTableQuestion question, CrossTableGrid grid, CrossTableLabels labels) {
        List<CrossTableCode> codes = labelled(question.rows(), grid.rows(), labels);
        return IntStream.range(0, codes.size())
                .mapToObj(row -> new CrossTableRow(
                        codes.get(row).code(),
                        codes.get(row).label(),
                        question.columns() == null ? null : grid.cells().get(row),
                        grid.rowTotals().get(row)))
                .toList();
    }
}
