package no.imdi.egnevalg.kernel.housing;

import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;

/**
 * For whom a place is meant. Codes only: no names, no numbers of persons.
 *
 * @param accompanyingChildren children who come along; each takes a place of its own
 */
public record Applicant(Gender gender, AgeBand ageBand, int accompanyingChildren) {
    public Applicant {
        Objects.requireNonNull(gender);
        Objects.requireNonNull(ageBand);
    }

    /** How many places they take. */
    public int persons() {
        return 1 + accompanyingChildren;
    }
}
