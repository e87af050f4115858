package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;

/**
 * How much room there is from a day on.
 *
 * @param units houses and flats
 * @param places persons that can live in them at a time
 */
record Capacity(LocalDate on, int units, int places) {}
