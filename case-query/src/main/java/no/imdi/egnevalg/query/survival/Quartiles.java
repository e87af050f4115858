package no.imdi.egnevalg.query.survival;

import org.jspecify.annotations.Nullable;

/**
 * The quartiles of a duration.
 *
 * @param of the number of cases
 * @param ended the number of cases in which it has ended
 * @param notEnded the number of cases in which it has not ended (censored): it is only known to take longer than they
 *     were open
 * @param lowerQuartile the days that a quarter of the cases did not exceed; the quartiles are left out where there are
 *     no cases
 * @param median the days that half of the cases did not exceed
 * @param upperQuartile the days that three quarters of the cases did not exceed
 */
public record Quartiles(
        int of,
        int ended,
        int notEnded,
        @Nullable Quantile lowerQuartile,
        @Nullable Quantile median,
        @Nullable Quantile upperQuartile) {}
