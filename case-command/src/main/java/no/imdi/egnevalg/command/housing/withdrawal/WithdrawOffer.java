package no.imdi.egnevalg.command.housing.withdrawal;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.HousingWithdrawalReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Withdraws an offer.
 *
 * @param stream the only stream of national housing
 * @param seenVersion the version that the author has seen
 */
public record WithdrawOffer(
        @TargetAggregateIdentifier String stream,
        @TargetAggregateVersion long seenVersion,
        String offerId,
        LocalDate on,
        HousingWithdrawalReason reason,
        Recorded recorded) {}
