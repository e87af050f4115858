package no.imdi.egnevalg.command.housing.movingin;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.housing.reasons.HousingRefusal;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.command.housing.state.Offer;
import no.imdi.egnevalg.kernel.housing.MovedIn;

/** Decides whether the applicants of an offer may move in. */
public final class MovingInRules {

    private MovingInRules() {}

    /** Moves the applicants of an open offer in, where there are enough free places from that day on. */
    public static Decision<MovedIn> decide(HousingState state, MoveIn command) {
        return state.offer(command.offerId())
                .map(offer -> decide(state, offer, command))
                .orElseGet(() -> new Decision.Refused<>(List.of(HousingRefusal.OFFER_NOT_FOUND)));
    }

    private static Decision<MovedIn> decide(HousingState state, Offer offer, MoveIn command) {
        MovedIn movedIn = new MovedIn(command.offerId(), command.on(), command.recorded());
        List<HousingRefusal> refusals =
                new ArrayList<>(HousingRefusal.ofDay(command.on(), offer.offeredOn(), command.recorded()));
        if (offer.withdrawnOn() != null) {
            refusals.add(HousingRefusal.OFFER_WITHDRAWN);
        } else if (offer.movedInOn() != null) {
            refusals.add(HousingRefusal.ALREADY_MOVED_IN);
        } else if (state.after(movedIn).isOverfull()) {
            refusals.add(HousingRefusal.NO_PLACE_FREE);
        }
        return Decision.unless(refusals, movedIn);
    }
}
