package no.imdi.egnevalg.query.yearlytable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.measures.NewCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The yearly table of newly registered cases. */
@Component
class YearlyTables implements NewCases {

    static final String NEW = "new";

    private final YearlyCounts yearlyCounts;
    private final CodeLists codeLists;
    private final Today today;

    YearlyTables(YearlyCounts yearlyCounts, CodeLists codeLists, Today today) {
        this.yearlyCounts = yearlyCounts;
        this.codeLists = codeLists;
        this.today = today;
    }

    YearlyTable of(AdviserService service, int from, int to, @Nullable LocalDate asOf, Language language) {
        // The position first: the counters read after it contain at least that much.
        long position = yearlyCounts.position();
        ServiceProfile profile = codeLists.service(service);
        List<YearColumn> columns = columns(profile, from, to, asOf);
        List<Total> totals = columns.stream().map(YearColumn::total).toList();
        return new YearlyTable(
                service.name(),
                codeLists.label(service, to).in(language),
                NEW,
                asOf == null ? null : asOf.toString(),
                columns.stream().map(YearColumn::year).toList(),
                YearlyTable.rows(
                        profile,
                        row -> columns.stream().map(column -> column.cell(row)).toList(),
                        codeLists,
                        to,
                        language),
                totals,
                Footnotes.of(profile, columns, totals, codeLists, language),
                position);
    }

    @Override
    public OptionalInt in(AdviserService service, int year) {
        ServiceProfile profile = codeLists.service(service);
        Total total = columns(profile, year, year, null).getFirst().total();
        boolean printed = year < YearColumn.REGISTER_FROM && total.printedTotal() != null;
        Integer shown = printed ? total.printedTotal() : total.value();
        return shown == null ? OptionalInt.empty() : OptionalInt.of(shown);
    }

    @Override
    public long position() {
        return yearlyCounts.position();
    }

    private List<YearColumn> columns(ServiceProfile profile, int from, int to, @Nullable LocalDate asOf) {
        Map<Integer, YearCounts> counts = yearlyCounts.of(profile.code(), from, to, asOf);
        int thisYear = (asOf == null ? today.date() : asOf).getYear();
        return IntStream.rangeClosed(from, to)
                .mapToObj(
                        year -> new YearColumn(profile, year, counts.getOrDefault(year, YearCounts.NOTHING), thisYear))
                .toList();
    }
}
