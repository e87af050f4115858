package no.imdi.egnevalg.query.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;

/** A log whose events become visible in another order than that of their indexes, read as the real one is. */
public final class SimulatedLog {

    private static final int MANY = 10_000;

    private final TreeMap<Long, RecordedEvent> visible = new TreeMap<>();

    /** An event with the token that is reached by it. */
    public record Delivered(RecordedEvent event, GapAwareTrackingToken token) {}

    public void commit(RecordedEvent event) {
        visible.put(event.globalIndex(), event);
    }

    /** What a reader at the given token gets next: gaps that have closed, and what is new, by index. */
    public List<Delivered> after(@Nullable GapAwareTrackingToken token) {
        List<Delivered> delivered = new ArrayList<>();
        GapAwareTrackingToken last = token;
        for (RecordedEvent event : visible.values()) {
            if (last == null) {
                last = first(event.globalIndex());
            } else if (event.globalIndex() > last.getIndex() || last.getGaps().contains(event.globalIndex())) {
                last = last.advanceTo(event.globalIndex(), MANY);
            } else {
                continue;
            }
            delivered.add(new Delivered(event, last));
        }
        return delivered;
    }

    /** All events that are visible, by index. */
    public Collection<RecordedEvent> events() {
        return visible.values().stream()
                .sorted(Comparator.comparing(RecordedEvent::globalIndex))
                .toList();
    }

    private static GapAwareTrackingToken first(long index) {
        List<Long> gaps = new ArrayList<>();
        for (long i = 1; i < index; i++) {
            gaps.add(i);
        }
        return GapAwareTrackingToken.newInstance(index, gaps);
    }
}
