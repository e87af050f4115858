package no.imdi.egnevalg.query.caseload;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.bson.Document;

/** How many cases of a service are open, by category and age. */
final class OpenCases {

    private final Map<Category, int[]> byCategory = new EnumMap<>(Category.class);

    /** Adds comings and goings: categories as names, within them ages as names. */
    void add(Document cells) {
        cells.forEach((category, ages) -> add(Category.valueOf(category), (Document) ages));
    }

    private void add(Category category, Document ages) {
        int[] counts = byCategory.computeIfAbsent(category, _ -> new int[CaseAge.values().length]);
        ages.forEach((age, cases) -> counts[CaseAge.valueOf(age).ordinal()] += (Integer) cases);
    }

    /** Open cases under the category, one number an age. */
    int[] of(Category category) {
        return byCategory
                .getOrDefault(category, new int[CaseAge.values().length])
                .clone();
    }

    /** Open cases, one number an age. */
    int[] byAge() {
        int[] sums = new int[CaseAge.values().length];
        byCategory.values().forEach(ages -> Arrays.setAll(sums, age -> sums[age] + ages[age]));
        return sums;
    }

    /** Open cases altogether. */
    int total() {
        return Arrays.stream(byAge()).sum();
    }
}
