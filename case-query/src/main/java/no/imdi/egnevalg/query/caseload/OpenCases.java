package no.imdi.egnevalg.query.caseload;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.bson.Document;

/** The number of open cases of a service, by category and age band. */
final class OpenCases {

    private final Map<Category, Map<CaseAge, Integer>> byCategory = new EnumMap<>(Category.class);

    /** Adds changes, which are stored by category name and, within it, by name of the age band. */
    void add(Document cells) {
        cells.forEach((category, ages) -> add(Category.valueOf(category), (Document) ages));
    }

    private void add(Category category, Document ages) {
        Map<CaseAge, Integer> counts = byCategory.computeIfAbsent(category, _ -> new EnumMap<>(CaseAge.class));
        ages.forEach((age, cases) -> counts.merge(CaseAge.valueOf(age), (Integer) cases, Integer::sum));
    }

    /** Returns the number of open cases in the category. */
    int of(Category category) {
        return sum(byAge(category));
    }

    /** Returns the number of open cases in the category, one number per age band. */
    List<Integer> byAge(Category category) {
        Map<CaseAge, Integer> counts = byCategory.getOrDefault(category, Map.of());
        return Stream.of(CaseAge.values())
                .map(age -> counts.getOrDefault(age, 0))
                .toList();
    }

    /** Returns the number of open cases, one number per age band. */
    List<Integer> byAge() {
        return Stream.of(CaseAge.values()).map(this::of).toList();
    }

    private int of(CaseAge age) {
        return byCategory.values().stream()
                .mapToInt(counts -> counts.getOrDefault(age, 0))
                .sum();
    }

    /** Returns the number of all open cases. */
    int total() {
        return sum(byAge());
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
