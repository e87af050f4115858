package no.imdi.egnevalg.command.housing.withdrawal;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.housing.reasons.HousingRefusal;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.command.housing.state.Offer;
import no.imdi.egnevalg.kernel.housing.OfferWithdrawn;

/** Decides whether an offer may be withdrawn. */
public final class WithdrawalRules {

    private WithdrawalRules() {}

    /** Withdraws an offer under which nobody has moved in. */
    public static Decision<OfferWithdrawn> decide(HousingState state, WithdrawOffer command) {
        return state.offer(command.offerId())
                .map(offer -> decide(offer, command))
                .orElseGet(() -> new Decision.Refused<>(List.of(HousingRefusal.OFFER_NOT_FOUND)));
    }

    private static Decision<OfferWithdrawn> decide(Offer offer, WithdrawOffer command) {
        List<HousingRefusal> refusals =
                new ArrayList<>(HousingRefusal.ofDay(command.on(), offer.offeredOn(), command.recorded()));
        if (offer.withdrawnOn() != null) {
            refusals.add(HousingRefusal.OFFER_WITHDRAWN);
        }
        if (offer.movedInOn() != null) {
            refusals.add(HousingRefusal.ALREADY_MOVED_IN);
        }
        return Decision.unless(
                refusals, new OfferWithdrawn(command.offerId(), command.on(), command.reason(), command.recorded()));
    }
}
