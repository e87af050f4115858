package no.imdi.egnevalg.query.yearlytable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CategoryUse;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.coverage.StatisticsFootnotes;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.measures.YearlyMeasure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the yearly tables by measures that only the register has figures for. Years before the register have no
 * figures.
 */
@Component
class MeasuredTables {

    private final List<YearlyMeasure> measures;
    private final Coverage coverage;
    private final StatisticsFootnotes shared;
    private final CodeLists codeLists;

    MeasuredTables(List<YearlyMeasure> measures, Coverage coverage, StatisticsFootnotes shared, CodeLists codeLists) {
        this.measures = measures;
        this.coverage = coverage;
        this.shared = shared;
        this.codeLists = codeLists;
    }

    /** Returns the measure. Not for new cases, which have a table of their own. */
    YearlyMeasure measure(TableMeasure asked) {
        return measures.stream()
                .filter(measure -> measure.name().equals(asked.nameOutside()))
                .findFirst()
                .orElseThrow();
    }

    YearlyTable of(YearlyMeasure measure, AdviserService service, int from, int to, Language language) {
        long position = measure.position();
        CoveredYears covered = coverage.today();
        ServiceProfile profile = codeLists.service(service);
        Map<Integer, YearlyMeasure.Counts> counts = new HashMap<>(measure.of(service, from, to));
        counts.keySet().removeIf(year -> covered.status(CoverageSubject.CASES, service, year) != null);
        List<Integer> years = IntStream.rangeClosed(from, to).boxed().toList();
        List<String> footnotes = new ArrayList<>();
        footnotes.add(Texts.beside(MeasuredTables.class, "footnotes", language).get("measure." + measure.name()));
        footnotes.addAll(shared.of(covered, CoverageSubject.CASES, List.of(service), from, to, language));
        return new YearlyTable(
                service.name(),
                codeLists.label(service, to).in(language),
                measure.name(),
                null,
                null,
                years,
                YearlyTable.rows(
                        service,
                        rows(profile, counts),
                        row -> years.stream()
                                .map(year -> cell(covered, service, row, year, counts.get(year)))
                                .toList(),
                        codeLists,
                        to,
                        language),
                years.stream()
                        .map(year -> total(covered, service, year, counts.get(year)))
                        .toList(),
                covered.unfinishedIn(from, to),
                footnotes,
                Math.min(position, covered.position()));
    }

    /**
     * Returns the rows of the service, and rows of further categories that it has cases in because they were handed
     * over to it.
     */
    private static List<CategoryUse> rows(ServiceProfile profile, Map<Integer, YearlyMeasure.Counts> counts) {
        return Stream.of(Category.values())
                .flatMap(category -> profile
                        .row(category)
                        .or(() -> isCounted(category, counts)
                                ? Optional.of(new CategoryUse(category, List.of(), null))
                                : Optional.empty())
                        .stream())
                .toList();
    }

    private static boolean isCounted(Category category, Map<Integer, YearlyMeasure.Counts> counts) {
        return counts.values().stream().anyMatch(year -> year.byCategory().getOrDefault(category, 0) != 0);
    }

    private static Cell cell(
            CoveredYears covered,
            AdviserService service,
            CategoryUse row,
            int year,
            YearlyMeasure.@Nullable Counts counts) {
        int value = counts == null ? 0 : counts.byCategory().getOrDefault(row.category(), 0);
        boolean isKnown = covered.status(CoverageSubject.CASES, service, year) == null;
        if (isKnown && (value != 0 || row.inUseIn(year))) {
            return Cell.of(value);
        }
        return row.inUseIn(year) ? Cell.NOT_COLLECTED : Cell.NOT_IN_USE;
    }

    private static Total total(
            CoveredYears covered, AdviserService service, int year, YearlyMeasure.@Nullable Counts counts) {
        CoverageSource source = covered.of(CoverageSubject.CASES, service, year);
        String status = covered.status(CoverageSubject.CASES, service, year);
        return status == null
                ? Total.measured(counts == null ? 0 : counts.total(), null, source)
                : Total.measured(null, status, source);
    }
}
