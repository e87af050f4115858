package no.imdi.egnevalg.query.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewGeneration;

/**
 * One run of a projection. Events are committed late, but those of one stream in their order; batches are cut anywhere;
 * after a crash the position is as it was. Some streams are laid aside as dead letters, and delivered later.
 */
final class SimulatedRun<C> {

    private static final int LATE = 5;

    private final Projection<C> projection;
    private final ViewGeneration view;
    private final Random random;
    private final int mostInABatch;
    private final SimulatedLog log = new SimulatedLog();
    private final List<RecordedEvent> uncommitted;
    private final List<RecordedEvent> deadLetters = new ArrayList<>();
    private final Set<Long> laidAside = new HashSet<>();
    private SimulatedLog.Place stored = SimulatedLog.Place.START;

    SimulatedRun(
            Projection<C> projection,
            ViewGeneration view,
            List<RecordedEvent> events,
            Random random,
            int mostInABatch) {
        this.projection = projection;
        this.view = view;
        this.uncommitted = new ArrayList<>(events);
        this.random = random;
        this.mostInABatch = mostInABatch;
    }

    /** Until every event has been handled. */
    void toTheEnd() {
        while (!uncommitted.isEmpty() || !log.after(stored).isEmpty() || !deadLetters.isEmpty()) {
            try {
                step();
            } catch (Crash e) {
                // Goes on with what is stored.
            }
        }
    }

    private void step() {
        if (!uncommitted.isEmpty()) {
            log.commit(uncommitted.remove(next()));
        }
        boolean allDelivered = uncommitted.isEmpty() && log.after(stored).isEmpty();
        if (!deadLetters.isEmpty() && (allDelivered || random.nextInt(10) == 0)) {
            retry(deadLetters.getFirst());
        } else {
            deliver(log.after(stored));
        }
    }

    private int next() {
        int place = random.nextInt(Math.min(LATE, uncommitted.size()));
        String stream = uncommitted.get(place).streamId();
        for (int earlier = 0; earlier < place; earlier++) {
            if (uncommitted.get(earlier).streamId().equals(stream)) {
                return earlier;
            }
        }
        return place;
    }

    private void deliver(List<SimulatedLog.Delivered> delivered) {
        if (delivered.isEmpty()) {
            return;
        }
        var batch = delivered.subList(0, Math.min(delivered.size(), 1 + random.nextInt(mostInABatch)));
        SimulatedLog.Place reached = batch.getLast().reached();
        List<C> changes = batch.stream()
                .map(SimulatedLog.Delivered::event)
                .filter(event -> !isLaidAside(event))
                .flatMap(event -> changesOf(event).stream())
                .toList();
        projection.store(view, changes);
        if (random.nextInt(5) > 0) {
            stored = reached;
        }
    }

    /** An event that is delivered again after a crash meets the same fate as before. */
    private boolean isLaidAside(RecordedEvent event) {
        if (laidAside.contains(event.globalIndex())) {
            return true;
        }
        boolean followsOthers = deadLetters.stream()
                .anyMatch(dead ->
                        dead.streamId().equals(event.streamId()) && dead.sequenceNumber() < event.sequenceNumber());
        boolean poison = event.globalIndex() % 29 == 0;
        if (followsOthers || poison) {
            deadLetters.add(event);
            laidAside.add(event.globalIndex());
            return true;
        }
        return false;
    }

    private void retry(RecordedEvent letter) {
        projection.store(view, changesOf(letter));
        if (random.nextInt(5) > 0) {
            deadLetters.removeFirst();
        }
    }

    private List<C> changesOf(RecordedEvent event) {
        return projection.takes(event.payload().getClass()) ? projection.changesOf(event) : List.of();
    }
}
