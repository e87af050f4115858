package no.imdi.egnevalg.command.snapshots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Sees to it, in the transaction of every event, that an aggregate has a snapshot that is not old, or none at all. */
public final class SnapshotTaking {

    /** So many events at most are read after a snapshot. */
    public static final int EVENTS_BETWEEN = 50;

    private final Snapshots snapshots;
    private final Map<String, Repository<? extends Snapshotted>> repositories;

    /**
     * For some kinds of aggregates.
     *
     * @param repositories by the types of their streams
     */
    public SnapshotTaking(Snapshots snapshots, Map<String, Repository<? extends Snapshotted>> repositories) {
        this.snapshots = snapshots;
        this.repositories = Map.copyOf(repositories);
    }

    /** Before these events are committed. */
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
