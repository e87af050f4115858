package no.imdi.egnevalg.query.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The years of a request, both inclusive. */
public record YearSpan(int from, int to) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    /** Reads the years from the parameters {@code from} and {@code to}. Without {@code to}, it is one year. */
    public static YearSpan read(@Nullable String from, @Nullable String to) {
        int first = Parameters.required("from", year("from", from));
        int last = Objects.requireNonNullElse(year("to", to), first);
        if (last < first) {
            throw Parameters.wrong("to", "span-reversed", "The last year is not before the first.");
        }
        return new YearSpan(first, last);
    }

    /** Reads one year from the parameter {@code year}, or the years from {@code from} and {@code to}. */
    public static YearSpan read(@Nullable String year, @Nullable String from, @Nullable String to) {
        if (year == null) {
            return read(from, to);
        }
        if (from != null || to != null) {
            throw Parameters.wrong("year", "combination-not-available", "Either year is given, or from and to.");
        }
        int one = Parameters.required("year", year("year", year));
        return new YearSpan(one, one);
    }

    /** Returns the year that a parameter names; null where it is absent. */
    public static @Nullable Integer year(String parameter, @Nullable String text) {
        return Parameters.number(parameter, text, FIRST_YEAR, LAST_YEAR);
    }
}
