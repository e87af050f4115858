package no.imdi.egnevalg.query.keyfigures;

import java.util.Objects;
import no.imdi.egnevalg.query.measures.Percent;

/**
 * A share of the newly registered cases of a service and year.
 *
 * @param of the name of a code list, or {@code group} for a group of codes
 * @param denominator all newly registered cases of the service and year
 * @param percent rounded half up
 */
record Share(String of, String code, String label, int numerator, int denominator, int percent) {

    /** Makes a share of at least one case. */
    static Share of(String list, String code, String label, int numerator, int denominator) {
        return new Share(
                list, code, label, numerator, denominator, Objects.requireNonNull(Percent.of(numerator, denominator)));
    }
}
