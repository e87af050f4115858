package no.imdi.egnevalg.kernel.codelist;

import java.util.List;
import java.util.Optional;

/**
 * What a service records.
 *
 * @param code the service
 * @param labels the names of the service over the years
 * @param abbreviation the two letters the report uses
 * @param existsFrom the first year in which the service existed
 * @param region whether its registrations name a region
 * @param posting whether its registrations name a posting (a school, an embassy)
 * @param categories the rows of its yearly table, in printed order
 */
public record ServiceProfile(
        AdviserService code,
        List<Label> labels,
        String abbreviation,
        int existsFrom,
        Requirement region,
        Requirement posting,
        List<CategoryUse> categories) {

    /** The service's row for a category; empty where its table has no such row. */
    public Optional<CategoryUse> row(Category category) {
        return categories.stream().filter(row -> row.category() == category).findFirst();
    }

    /** True where the service may record the category in a case opened in the given year. */
    public boolean records(Category category, int year) {
        return row(category).filter(row -> row.inUseIn(year)).isPresent();
    }
}
