package no.imdi.egnevalg.query.housing;

import java.time.LocalDate;

/**
 * The capacity from a day on.
 *
 * @param units houses and flats
 * @param places the number of persons who can live there at a time
 */
record Capacity(LocalDate on, int units, int places) {}
