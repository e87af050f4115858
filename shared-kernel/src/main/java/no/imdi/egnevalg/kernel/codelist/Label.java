package no.imdi.egnevalg.kernel.codelist;

import org.jspecify.annotations.Nullable;

/**
 * What a code is called.
 *
 * @param fromYear the first year in which the code is called so; null from the beginning
 */
public record Label(@Nullable Integer fromYear, String nb, String nn, String en) {

    /** The label in the given language. */
    public String in(Language language) {
        return switch (language) {
            case BOKMAL -> nb;
            case NYNORSK -> nn;
            case ENGLISH -> en;
        };
    }

    boolean appliesIn(int year) {
        return fromYear == null || fromYear <= year;
    }
}
