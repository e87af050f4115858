package no.imdi.egnevalg.command.housing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.housing.capacity.CapacityRules;
import no.imdi.egnevalg.command.housing.capacity.SetCapacity;
import no.imdi.egnevalg.command.housing.capacity.SetFirstCapacity;
import no.imdi.egnevalg.command.housing.movingin.MoveIn;
import no.imdi.egnevalg.command.housing.movingin.MovingInRules;
import no.imdi.egnevalg.command.housing.movingout.MoveOut;
import no.imdi.egnevalg.command.housing.movingout.MovingOutRules;
import no.imdi.egnevalg.command.housing.offering.OfferPlace;
import no.imdi.egnevalg.command.housing.offering.OfferingRules;
import no.imdi.egnevalg.command.housing.withdrawal.WithdrawOffer;
import no.imdi.egnevalg.command.housing.withdrawal.WithdrawalRules;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** All national housing as Axon carries it: one aggregate, for its rule is across all places. It begins with its first capacity. */
public class NationalHousing {

    @AggregateIdentifier
    private @Nullable String stream;

    private HousingState state = HousingState.EMPTY;

    /** For Axon, which replays events into it. */
    protected NationalHousing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(SetFirstCapacity command) {
        return applied(CapacityRules.decide(state, command));
    }

    @CommandHandler
    long handle(SetCapacity command) {
        return applied(CapacityRules.decide(state, command));
    }

    @CommandHandler
    long handle(OfferPlace command) {
        return applied(OfferingRules.decide(state, command));
    }

    @CommandHandler
    long handle(WithdrawOffer command) {
        return applied(WithdrawalRules.decide(state, command));
    }

    @CommandHandler
    long handle(MoveIn command) {
        return applied(MovingInRules.decide(state, command));
    }

    @CommandHandler
    long handle(MoveOut command) {
        return applied(MovingOutRules.decide(state, command));
    }

    @EventSourcingHandler
    void on(HousingEvent event) {
        stream = HousingEvent.STREAM;
        state = state.after(event);
    }

    private static long applied(Decision<? extends HousingEvent> decision) {
        apply(decision.orThrow());
        return getVersion();
    }

    @Override
    public String toString() {
        return "NationalHousing " + stream;
    }
}
