package no.imdi.egnevalg.query.yearlytable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.measures.NewCases;
import no.imdi.egnevalg.query.measures.NewCasesOfYear;
import no.imdi.egnevalg.query.projection.SettledDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the yearly table of newly registered cases. */
@Component
class YearlyTables implements NewCases {

    static final String NEW = "new";

    private final YearlyCounts yearlyCounts;
    private final Coverage coverage;
    private final Footnotes footnotes;
    private final CodeLists codeLists;
    private final SettledDays settledDays;

    YearlyTables(
            YearlyCounts yearlyCounts,
            Coverage coverage,
            Footnotes footnotes,
            CodeLists codeLists,
            SettledDays settledDays) {
        this.yearlyCounts = yearlyCounts;
        this.coverage = coverage;
        this.footnotes = footnotes;
        this.codeLists = codeLists;
        this.settledDays = settledDays;
    }

    YearlyTable of(AdviserService service, int from, int to, @Nullable LocalDate asOf, Language language) {
        Boolean settled = settledDays.areSettled(asOf, CaseLivesProjection.NAME, CoverageProjection.NAME);
        // Read the position first: the counters read after it contain at least that much.
        long position = yearlyCounts.position();
        YearColumns columns = columns(service, from, to, asOf);
        return new YearlyTable(
                service.name(),
                codeLists.label(service, to).in(language),
                NEW,
                asOf == null ? null : asOf.toString(),
                settled,
                columns.years().stream().map(YearColumn::year).toList(),
                YearlyTable.rows(
                        service,
                        columns.rows(),
                        row -> columns.years().stream()
                                .map(column -> column.cell(row))
                                .toList(),
                        codeLists,
                        to,
                        language),
                columns.totals(),
                columns.covered().unfinishedIn(from, to),
                footnotes.ofTable(columns, language),
                Math.min(position, columns.covered().position()));
    }

    @Override
    public NewCasesOfYear of(AdviserService service, int year) {
        YearColumns columns = columns(service, year, year, null);
        return columns.figures(columns.years().getFirst());
    }

    @Override
    public List<String> footnotes(AdviserService service, int year, Language language) {
        return footnotes.ofYears(columns(service, year, year, null), language);
    }

    @Override
    public long position() {
        return Math.min(yearlyCounts.position(), coverage.today().position());
    }

    private YearColumns columns(AdviserService service, int from, int to, @Nullable LocalDate asOf) {
        ServiceProfile profile = codeLists.service(service);
        CoveredYears covered = coverage.asOf(asOf);
        Map<Integer, YearCounts> counts = yearlyCounts.of(service, from - 1, to, asOf);
        List<YearColumn> columns = IntStream.rangeClosed(from - 1, to)
                .mapToObj(year -> new YearColumn(
                        profile,
                        year,
                        counts.getOrDefault(year, YearCounts.NOTHING),
                        covered.of(CoverageSubject.CASES, service, year)))
                .toList();
        return new YearColumns(profile, columns.getFirst(), columns.subList(1, columns.size()), covered);
    }
}
