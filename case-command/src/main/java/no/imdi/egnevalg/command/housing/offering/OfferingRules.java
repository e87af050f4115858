package no.imdi.egnevalg.command.housing.offering;

import java.time.LocalDate;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.housing.reasons.HousingRefusal;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;

/** Decides whether a place may be offered. */
public final class OfferingRules {

    private OfferingRules() {}

    /**
     * Offers a place, not before the first capacity. No place need be free yet, because places are only taken by moving
     * in.
     */
    public static Decision<PlaceOffered> decide(HousingState state, OfferPlace command) {
        LocalDate begun = state.capacities().firstKey();
        return Decision.unless(
                HousingRefusal.ofDay(command.on(), begun, command.recorded()),
                new PlaceOffered(
                        command.offerId(), command.on(), command.applicant(), command.referrer(), command.recorded()));
    }
}
