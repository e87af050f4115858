package no.imdi.egnevalg.kernel.housing;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.serialization.Revision;

/**
 * The capacity was set from this day on, until the next day for which a capacity is set.
 *
 * @param units houses and flats
 * @param places the number of persons that can live there at a time
 */
@Revision("1")
public record CapacitySet(LocalDate on, int units, int places, Recorded recorded) implements HousingEvent {
    public CapacitySet {
        Objects.requireNonNull(on);
        Objects.requireNonNull(recorded);
    }
}
