package no.imdi.egnevalg.kernel.housing;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.serialization.Revision;

/** The applicant and the accompanying children moved in. They take their places from this day on. */
@Revision("1")
public record MovedIn(String offerId, LocalDate on, Recorded recorded) implements HousingEvent {
    public MovedIn {
        Objects.requireNonNull(offerId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(recorded);
    }
}
