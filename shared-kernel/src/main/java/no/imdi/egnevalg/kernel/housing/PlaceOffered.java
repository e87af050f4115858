package no.imdi.egnevalg.kernel.housing;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import org.axonframework.serialization.Revision;

/**
 * A place was offered.
 *
 * @param offerId identifier of the offer, which moving in and out refer to
 * @param referrer who referred the applicant to national housing
 */
@Revision("1")
public record PlaceOffered(
        String offerId, LocalDate on, Applicant applicant, ReferralSource referrer, Recorded recorded)
        implements HousingEvent {
    public PlaceOffered {
        Objects.requireNonNull(offerId);
        Objects.requireNonNull(on);
        Objects.requireNonNull(applicant);
        Objects.requireNonNull(referrer);
        Objects.requireNonNull(recorded);
    }
}
