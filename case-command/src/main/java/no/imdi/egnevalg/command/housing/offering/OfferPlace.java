package no.imdi.egnevalg.command.housing.offering;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.housing.Applicant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Offers a place.
 *
 * @param stream the only stream of national housing
 * @param seenVersion the version that the author has seen
 * @param offerId the identifier of the offer, derived from the caller and the idempotency key
 */
public record OfferPlace(
        @TargetAggregateIdentifier String stream,
        @TargetAggregateVersion long seenVersion,
        String offerId,
        LocalDate on,
        Applicant applicant,
        ReferralSource referrer,
        Recorded recorded) {}
