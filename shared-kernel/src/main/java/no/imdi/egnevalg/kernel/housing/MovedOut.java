package no.imdi.egnevalg.kernel.housing;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.serialization.Revision;

/** The residents moved out. Their places are free from this day on. */
@Revision("1")
public record MovedOut(String offerId, LocalDate on, Recorded recorded) implements HousingEvent {
    public MovedOut {
        Objects.requireNonNull(offerId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(recorded);
    }
}
