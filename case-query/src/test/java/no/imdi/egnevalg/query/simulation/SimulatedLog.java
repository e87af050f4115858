package no.imdi.egnevalg.query.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/**
 * A log whose events become visible in another order than that of their indexes, read as the real one is: what the last
 * read did not see, by index.
 */
public final class SimulatedLog {

    private final List<RecordedEvent> committed = new ArrayList<>();

    /**
     * How far somebody has read.
     *
     * @param seen how many commits the last snapshot saw
     * @param window how many the one saw that is being read; 0 where none is
     * @param index the highest index that was read of it
     */
    public record Place(int seen, int window, long index) {

        public static final Place START = new Place(0, 0, 0);
    }

    /** An event with the place that is reached by it. */
    public record Delivered(RecordedEvent event, Place reached) {}

    public void commit(RecordedEvent event) {
        committed.add(event);
    }

    /** What a reader at the given place gets next. */
    public List<Delivered> after(Place place) {
        int window = place.window() == 0 ? committed.size() : place.window();
        List<RecordedEvent> unseen = committed.subList(place.seen(), window).stream()
                .filter(event -> place.window() == 0 || event.globalIndex() > place.index())
                .sorted(Comparator.comparing(RecordedEvent::globalIndex))
                .toList();
        if (unseen.isEmpty() && place.window() > 0) {
            return after(new Place(window, 0, 0));
        }
        List<Delivered> delivered = new ArrayList<>();
        for (RecordedEvent event : unseen) {
            boolean last = event.equals(unseen.getLast());
            delivered.add(new Delivered(
                    event, last ? new Place(window, 0, 0) : new Place(place.seen(), window, event.globalIndex())));
        }
        return delivered;
    }

    /** All events that are visible, by index. */
    public Collection<RecordedEvent> events() {
        return committed.stream()
                .sorted(Comparator.comparing(RecordedEvent::globalIndex))
                .toList();
    }
}
