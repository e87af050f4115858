package no.imdi.egnevalg.command.housing.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.housing.reasons.HousingRefusal;
import no.imdi.egnevalg.command.housing.state.Capacity;
import no.imdi.egnevalg.command.housing.state.HousingState;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.housing.CapacitySet;

/** Decides whether a capacity may be set. */
public final class CapacityRules {

    private CapacityRules() {}

    /** Sets the first capacity. */
    public static Decision<CapacitySet> decide(HousingState state, SetFirstCapacity command) {
        return decide(state, command.on(), command.capacity(), command.recorded());
    }

    /** Sets another capacity. It must leave room for all residents as long as it is in force. */
    public static Decision<CapacitySet> decide(HousingState state, SetCapacity command) {
        return decide(state, command.on(), command.capacity(), command.recorded());
    }

    private static Decision<CapacitySet> decide(
            HousingState state, LocalDate on, Capacity capacity, Recorded recorded) {
        CapacitySet set = new CapacitySet(on, capacity.units(), capacity.places(), recorded);
        List<HousingRefusal> refusals = new ArrayList<>(HousingRefusal.ofDay(on, LocalDate.MIN, recorded));
        if (state.capacityOn(on).equals(capacity)) {
            refusals.add(HousingRefusal.CAPACITY_UNCHANGED);
        }
        if (state.after(set).isOverfull()) {
            refusals.add(HousingRefusal.CAPACITY_BELOW_RESIDENTS);
        }
        return Decision.unless(refusals, set);
    }
}
