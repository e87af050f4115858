package no.imdi.egnevalg.command.snapshots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Takes snapshots in the transaction that writes an event, so that the latest snapshot of an aggregate is never old.
 * Deletes the snapshots of aggregates that must not have any.
 */
public final class SnapshotTaking {

    /** A snapshot is due after this many events. */
    public static final int EVENTS_BETWEEN = 50;

    private final Snapshots snapshots;
    private final Map<String, Repository<? extends Snapshotted>> repositories;

    /**
     * Takes snapshots of the given kinds of aggregates.
     *
     * @param repositories the repositories by stream type
     */
    public SnapshotTaking(Snapshots snapshots, Map<String, Repository<? extends Snapshotted>> repositories) {
        this.snapshots = snapshots;
        this.repositories = Map.copyOf(repositories);
    }

    /** Takes due snapshots before these events are committed. */
    public void before(List<? extends EventMessage<?>> events) {
        Map<String, DomainEventMessage<?>> last = new HashMap<>();
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> of && repositories.containsKey(of.getType())) {
                last.put(of.getAggregateIdentifier(), of);
            }
        }
        last.values().forEach(this::after);
    }

    private void after(DomainEventMessage<?> event) {
        Aggregate<? extends Snapshotted> aggregate = Optional.ofNullable(repositories.get(event.getType()))
                .orElseThrow()
                .load(event.getAggregateIdentifier());
        Optional<Snapshot> state = aggregate.invoke(Snapshotted::snapshot);
        if (state.isEmpty()) {
            snapshots.forget(event.getAggregateIdentifier());
        } else if (isLast(event, aggregate) && isDue(event, aggregate.invoke(Snapshotted::snapshotVersion))) {
            snapshots.keep(event, state.get());
        }
    }

    private static boolean isLast(DomainEventMessage<?> event, Aggregate<?> aggregate) {
        Long version = aggregate.version();
        return version != null && version == event.getSequenceNumber();
    }

    private static boolean isDue(DomainEventMessage<?> event, long snapshotVersion) {
        return event.getSequenceNumber() - snapshotVersion >= EVENTS_BETWEEN;
    }
}
