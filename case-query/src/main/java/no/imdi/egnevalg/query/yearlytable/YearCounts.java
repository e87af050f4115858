package no.imdi.egnevalg.query.yearlytable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one service and year, as of a date or current.
 *
 * @param registered newly registered cases by category, from the register; a category may be missing
 * @param historical the imported printed counts; null where there are none
 */
record YearCounts(
        Map<Category, Integer> registered, @Nullable Historical historical) {

    /** The counts of a year about which nothing is known. */
    static final YearCounts NOTHING = new YearCounts(Map.of(), null);

    /**
     * Printed counts.
     *
     * @param rows a category with a null count was printed as a dash
     * @param printedTotal null where none was printed
     */
    record Historical(
            Map<Category, @Nullable Integer> rows, @Nullable Integer printedTotal) {}

    /** Reads a counter document. */
    static YearCounts of(Document document, @Nullable LocalDate asOf) {
        Map<Category, Integer> registered = asOf == null
                ? counts(document.get("counts", new Document()))
                : countsUntil(asOf, document.get("days", new Document()));
        return new YearCounts(registered, historicalIn(document, asOf).orElse(null));
    }

    private static Map<Category, Integer> counts(Document fields) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        fields.forEach((category, cases) -> counts.put(Category.valueOf(category), (Integer) cases));
        return counts;
    }

    private static Map<Category, Integer> countsUntil(LocalDate asOf, Document days) {
        Map<Category, Integer> sums = new EnumMap<>(Category.class);
        days.forEach((day, changes) -> {
            if (!LocalDate.parse(day).isAfter(asOf)) {
                counts((Document) changes).forEach((category, cases) -> sums.merge(category, cases, Integer::sum));
            }
        });
        return sums;
    }

    /**
     * Returns the latest import that was not withdrawn by the given date. The imports may be stored in another order
     * where one was a dead letter.
     */
    private static Optional<Historical> historicalIn(Document document, @Nullable LocalDate asOf) {
        Set<String> withdrawn = notedBy(asOf, document, "withdrawn")
                .map(note -> note.getString("importId"))
                .collect(Collectors.toSet());
        return notedBy(asOf, document, "historical")
                .filter(version -> !withdrawn.contains(version.getString("importId")))
                .max(Comparator.comparing(version -> version.getLong("globalIndex")))
                .map(YearCounts::historical);
    }

    private static Stream<Document> notedBy(@Nullable LocalDate asOf, Document document, String list) {
        return document.getList(list, Document.class, List.of()).stream()
                .filter(note -> asOf == null
                        || !LocalDate.parse(note.getString("registeredOn")).isAfter(asOf));
    }

    private static Historical historical(Document version) {
        Map<Category, @Nullable Integer> rows = new EnumMap<>(Category.class);
        version.get("rows", Document.class)
                .forEach((category, cases) -> rows.put(Category.valueOf(category), (Integer) cases));
        return new Historical(rows, version.getInteger("printedTotal"));
    }
}
