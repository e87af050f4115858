package no.imdi.egnevalg.kernel.codelist;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The short label of a code, as in the report's tables.
 *
 * @param fromYear the first year in which the label applies; null where it applies from the beginning
 * @param longLabel the label to use outside a table; null where the short label is clear
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

    /** The long label in the given language, or the short one where there is none. */
    public String longIn(Language language) {
        return longLabel == null ? in(language) : longLabel.in(language);
    }

    boolean appliesIn(int year) {
        return fromYear == null || fromYear <= year;
    }
}
