package no.imdi.egnevalg.query.retention;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.Label;

/**
 * How long cases in one state are kept.
 *
 * @param name must not change
 * @param years the time after which erasure is proposed, counted from the day on which the case came into the state
 * @param reason the reason for the period
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

    /**
     * Returns the latest day on which a case must have come into the state for its period to be over on the given day.
     */
    LocalDate lastDay(LocalDate asOf) {
        return asOf.minusYears(years);
    }
}
