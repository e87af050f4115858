package no.imdi.egnevalg.kernel.codelist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in a service's yearly table: the category and the years in which the service records it.
 *
 * @param inUse empty where the row is printed although the service never recorded the category
 * @param labels the labels in this service's table; null where it uses the category's own labels
 */
public record CategoryUse(
        Category category, List<Period> inUse, @Nullable List<Label> labels) {

    /** True where the service may record the category in a case opened in the given year. */
    public boolean inUseIn(int year) {
        return inUse.stream().anyMatch(period -> period.contains(year));
    }
}
