package no.imdi.egnevalg.command.housing.movingout;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.housing.reasons.HousingRefusal;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.command.housing.state.Offer;
import no.imdi.egnevalg.kernel.housing.MovedOut;

/** Decides whether the residents of an offer may move out. */
public final class MovingOutRules {

    private MovingOutRules() {}

    /** Moves out the residents of an offer. */
    public static Decision<MovedOut> decide(HousingState state, MoveOut command) {
        return state.offer(command.offerId())
                .map(offer -> decide(offer, command))
                .orElseGet(() -> new Decision.Refused<>(List.of(HousingRefusal.OFFER_NOT_FOUND)));
    }

    private static Decision<MovedOut> decide(Offer offer, MoveOut command) {
        if (offer.movedInOn() == null) {
            return new Decision.Refused<>(List.of(HousingRefusal.NOT_MOVED_IN));
        }
        List<HousingRefusal> refusals =
                new ArrayList<>(HousingRefusal.ofDay(command.on(), offer.movedInOn(), command.recorded()));
        if (offer.movedOutOn() != null) {
            refusals.add(HousingRefusal.ALREADY_MOVED_OUT);
        }
        return Decision.unless(refusals, new MovedOut(command.offerId(), command.on(), command.recorded()));
    }
}
