package no.imdi.egnevalg.kernel.codelist;

import org.jspecify.annotations.Nullable;

/**
 * A span of whole years.
 *
 * @param from first year, inclusive
 * @param to last year, inclusive; null where the span is open-ended
 */
public record Period(int from, @Nullable Integer to) {

    /** True where the year lies in this span. */
    public boolean contains(int year) {
        return from <= year && (to == null || year <= to);
    }
}
