package no.imdi.egnevalg.kernel.housing;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;

/**
 * The person whom a place is meant for. Codes only: no names, no identity numbers.
 *
 * @param accompanyingChildren the number of accompanying children; each takes a place
 */
public record Applicant(Gender gender, AgeBand ageBand, int accompanyingChildren) {
    public Applicant {
        Objects.requireNonNull(gender);
        Objects.requireNonNull(ageBand);
    }

    /** The number of places needed. */
    public int persons() {
        return 1 + accompanyingChildren;
    }
}
