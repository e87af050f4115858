package no.imdi.egnevalg.query.counters;

import org.jspecify.annotations.Nullable;

/**
 * How many days something took, by nearest rank: each quartile is a number of days that occurred.
 *
 * @param cases over how many cases; the quartiles are left out where there are none
 */
public record Quartiles(
        int cases,
        @Nullable Integer lowerQuartile,
        @Nullable Integer median,
        @Nullable Integer upperQuartile) {}
