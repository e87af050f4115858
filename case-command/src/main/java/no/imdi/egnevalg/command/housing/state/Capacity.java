package no.imdi.egnevalg.command.housing.state;

/**
 * How much room there is.
 *
 * @param units houses and flats
 * @param places persons that can live in them at a time
 */
public record Capacity(int units, int places) {

    static final Capacity NONE = new Capacity(0, 0);
}
