package no.imdi.egnevalg.command.housing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Optional;
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
import no.imdi.egnevalg.command.snapshots.Snapshot;
import no.imdi.egnevalg.command.snapshots.Snapshotted;
import no.imdi.egnevalg.kernel.eventlog.ImpossibleEventException;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * National housing as a single Axon aggregate, because its rule covers all places together. It begins with its first
 * capacity.
 */
public class NationalHousing implements Snapshotted {

    @AggregateIdentifier
    private @Nullable String stream;

    private final GrowingHousingState state = new GrowingHousingState();

    private long snapshotVersion = -1;

    /** Axon needs this constructor to replay events. */
    protected NationalHousing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(SetFirstCapacity command) {
        return applied(CapacityRules.decide(state.now(), command));
    }

    @CommandHandler
    long handle(SetCapacity command) {
        return applied(CapacityRules.decide(state.now(), command));
    }

    @CommandHandler
    long handle(OfferPlace command) {
        return applied(OfferingRules.decide(state.now(), command));
    }

    @CommandHandler
    long handle(WithdrawOffer command) {
        return applied(WithdrawalRules.decide(state.now(), command));
    }

    @CommandHandler
    long handle(MoveIn command) {
        return applied(MovingInRules.decide(state.now(), command));
    }

    @CommandHandler
    long handle(MoveOut command) {
        return applied(MovingOutRules.decide(state.now(), command));
    }

    @EventSourcingHandler
    void on(HousingEvent event) {
        stream = HousingEvent.STREAM;
        ImpossibleEventException.unlessImpossible(() -> state.happened(event));
    }

    @EventSourcingHandler
    void on(HousingSnapshot snapshot, @SequenceNumber long version) {
        stream = HousingEvent.STREAM;
        state.beginWith(snapshot.state());
        snapshotVersion = version;
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.of(new HousingSnapshot(state.now()));
    }

    @Override
    public long snapshotVersion() {
        return snapshotVersion;
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
