package no.imdi.egnevalg.kernel.codelist;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a code is called, shortly, as in the report's tables.
 *
 * @param fromYear the first year in which the code is called so; null from the beginning
 * @param longLabel what it is called where it stands alone; null where the short label says it
 */
public record Label(
        @Nullable Integer fromYear,
        String nb,
        String nn,
        String en,
        @JsonProperty("long") @Nullable LongLabel longLabel) {

    /** The label in the given language. */
    public String in(Language language) {
        return switch (language) {
            case BOKMAL -> nb;
            case NYNORSK -> nn;
            case ENGLISH -> en;
        };
    }

    /** The long label in the given language: the short one where there is no other. */
    public String longIn(Language language) {
        return longLabel == null ? in(language) : longLabel.in(language);
    }

    boolean appliesIn(int year) {
        return fromYear == null || fromYear <= year;
    }
}
