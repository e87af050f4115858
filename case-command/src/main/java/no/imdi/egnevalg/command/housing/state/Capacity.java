package no.imdi.egnevalg.command.housing.state;

/**
 * The capacity of national housing.
 *
 * @param units houses and flats
 * @param places the number of persons that can live there at a time
 */
public record Capacity(int units, int places) {

    static final Capacity NONE = new Capacity(0, 0);
}
