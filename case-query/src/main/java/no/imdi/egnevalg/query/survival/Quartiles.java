package no.imdi.egnevalg.query.survival;

import org.jspecify.annotations.Nullable;

/**
 * How many days something took.
 *
 * @param of cases
 * @param ended those of them in which it has happened
 * @param notEnded those in which it has not (censored): of them is only known that it took longer than they were open
 * @param lowerQuartile the days that a quarter did not exceed; the quartiles are left out where there are no cases
 * @param median the days that half did not exceed
 * @param upperQuartile the days that three quarters did not exceed
 */
public record Quartiles(
        int of,
        int ended,
        int notEnded,
        @Nullable Quantile lowerQuartile,
        @Nullable Quantile median,
        @Nullable Quantile upperQuartile) {}
