package no.imdi.egnevalg.query.lives;

import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/** Brings events to a projection as the machinery does, with all that may go wrong. */
public final class Deliveries {

    private static final int LARGEST_BATCH = 20;

    private Deliveries() {}

    /**
     * Cuts batches anywhere; now and then only part of one is written, or the position is lost, and it comes again cut
     * otherwise.
     */
    public static <C> void live(TestViews views, Projection<C> projection, List<RecordedEvent> events, long seed) {
        Random random = new Random(seed);
        int stored = 0;
        while (stored < events.size()) {
            int end = Math.min(events.size(), stored + 1 + random.nextInt(LARGEST_BATCH));
            List<C> changes = changesOf(projection, events.subList(stored, end));
            boolean crashed = random.nextInt(3) == 0;
            projection.store(
                    views.generation(projection),
                    crashed ? changes.subList(0, random.nextInt(changes.size() + 1)) : changes);
            stored = crashed ? stored : end;
        }
    }

    /** Empties the view and brings everything once, in large batches. */
    public static <C> void replay(TestViews views, Projection<C> projection, List<RecordedEvent> events) {
        views.empty(projection);
        projection.store(views.generation(projection), changesOf(projection, events));
    }

    private static <C> List<C> changesOf(Projection<C> projection, List<RecordedEvent> events) {
        return events.stream()
                .filter(event -> projection.takes(event.payload().getClass()))
                .flatMap(event -> projection.changesOf(event).stream())
                .toList();
    }
}
