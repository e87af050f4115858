package no.imdi.egnevalg.query.yearlytable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CategoryUse;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.measures.YearlyMeasure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The yearly table by a measure that only the register can tell: there is no such figure from before it. */
@Component
class MeasuredTables {

    private final List<YearlyMeasure> measures;
    private final CodeLists codeLists;
    private final Today today;

    MeasuredTables(List<YearlyMeasure> measures, CodeLists codeLists, Today today) {
        this.measures = measures;
        this.codeLists = codeLists;
        this.today = today;
    }

    /** The measure of the given name, if there is one. */
    Optional<YearlyMeasure> measure(String name) {
        return measures.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    YearlyTable of(YearlyMeasure measure, AdviserService service, int from, int to, Language language) {
        long position = measure.position();
        ServiceProfile profile = codeLists.service(service);
        Map<Integer, YearlyMeasure.Counts> counts = measure.of(service, from, to);
        List<Integer> years = IntStream.rangeClosed(from, to).boxed().toList();
        Texts footnotes = Texts.beside(MeasuredTables.class, "footnotes", language);
        return new YearlyTable(
                service.name(),
                codeLists.label(service, to).in(language),
                measure.name(),
                null,
                years,
                YearlyTable.rows(
                        profile,
                        rows(profile, counts),
                        row -> years.stream()
                                .map(year -> cell(profile, row, year, counts.get(year)))
                                .toList(),
                        codeLists,
                        to,
                        language),
                years.stream()
                        .map(year -> total(profile, year, counts.get(year)))
                        .toList(),
                List.of(footnotes.get("measure." + measure.name())),
                position);
    }

    /** The service's rows, and those of categories that it does not list but has cases under, which were handed over to it. */
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

    private Cell cell(ServiceProfile profile, CategoryUse row, int year, YearlyMeasure.@Nullable Counts counts) {
        int value = counts == null ? 0 : counts.byCategory().getOrDefault(row.category(), 0);
        if (isCollected(profile, year) && (value != 0 || row.inUseIn(year))) {
            return Cell.of(value);
        }
        return row.inUseIn(year) ? Cell.NOT_COLLECTED : Cell.NOT_IN_USE;
    }

    private Total total(ServiceProfile profile, int year, YearlyMeasure.@Nullable Counts counts) {
        if (isCollected(profile, year)) {
            return new Total(counts == null ? 0 : counts.total(), null, null, null);
        }
        boolean inUse = profile.categories().stream().anyMatch(row -> row.inUseIn(year));
        return new Total(null, (inUse ? Cell.NOT_COLLECTED : Cell.NOT_IN_USE).status(), null, null);
    }

    private boolean isCollected(ServiceProfile profile, int year) {
        return YearColumn.REGISTER_FROM <= year && year <= today.date().getYear();
    }
}
