package no.imdi.egnevalg.query.retention;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Label;

/**
 * How long cases of one state are kept.
 *
 * @param name lasting
 * @param years after which the erasure of such a case is proposed, from the day on which it came into the state
 * @param reason why so long
 */
record RetentionRule(String name, KeptState state, int years, Label reason) {

    RetentionRule {
        Objects.requireNonNull(name);
        Objects.requireNonNull(state);
        Objects.requireNonNull(reason);
        if (years < 1) {
            throw new IllegalArgumentException("A retention period has at least one year: " + name);
        }
    }

    /** The last day on which a case can have come into the state, if its time is over on the given day. */
    LocalDate lastDay(LocalDate asOf) {
        return asOf.minusYears(years);
    }
}
