package no.imdi.egnevalg.query.yearlytable;

import org.jspecify.annotations.Nullable;

/**
 * The total of a year.
 *
 * @param value sum of the cells; left out where none has a value
 * @param status as in {@link Cell}, where there is no sum
 * @param printedTotal what the report printed; left out where nothing was
 * @param uncategorised the printed total less the rows it was printed over; left out where they agree
 */
record Total(
        @Nullable Integer value,
        @Nullable String status,
        @Nullable Integer printedTotal,
        @Nullable Integer uncategorised) {}
