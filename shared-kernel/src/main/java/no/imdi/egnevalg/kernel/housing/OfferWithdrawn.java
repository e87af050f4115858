package no.imdi.egnevalg.kernel.housing;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.HousingWithdrawalReason;
import org.axonframework.serialization.Revision;

/** An offer was withdrawn before anybody moved in. */
@Revision("1")
public record OfferWithdrawn(String offerId, LocalDate on, HousingWithdrawalReason reason, Recorded recorded)
        implements HousingEvent {
    public OfferWithdrawn {
        Objects.requireNonNull(offerId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
    }
}
