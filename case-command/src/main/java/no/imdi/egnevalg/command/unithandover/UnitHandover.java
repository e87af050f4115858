package no.imdi.egnevalg.command.unithandover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Objects;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.eventlog.ImpossibleEventException;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The handover of a unit, as an Axon aggregate. */
public class UnitHandover {

    @AggregateIdentifier
    private @Nullable String unitHandoverId;

    private @Nullable UnitHandoverState state;

    /** Axon needs this constructor to replay events. */
    protected UnitHandover() {}

    @CommandHandler
    UnitHandover(OfferUnitHandover command, CodeLists codeLists) {
        apply(UnitHandoverRules.offer(command, codeLists).orThrow());
    }

    @CommandHandler
    long handle(AcceptUnitHandover command) {
        return applied(UnitHandoverRules.accept(state(), command));
    }

    @CommandHandler
    long handle(DeclineUnitHandover command) {
        return applied(UnitHandoverRules.decline(state(), command));
    }

    @CommandHandler
    long handle(WithdrawUnitHandover command) {
        return applied(UnitHandoverRules.withdraw(state(), command));
    }

    @EventSourcingHandler
    void on(UnitHandoverEvent event) {
        unitHandoverId = event.unitHandoverId();
        UnitHandoverState before = state;
        state = ImpossibleEventException.unlessImpossible(() -> UnitHandoverState.after(before, event));
    }

    private static long applied(Decision<? extends UnitHandoverEvent> decision) {
        apply(decision.orThrow());
        return getVersion();
    }

    private UnitHandoverState state() {
        return Objects.requireNonNull(state, () -> "No event yet in " + unitHandoverId);
    }
}
