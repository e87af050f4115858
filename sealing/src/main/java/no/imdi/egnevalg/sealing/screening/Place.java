package no.imdi.egnevalg.sealing.screening;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * A part of a text, counted as Java and JavaScript do, in UTF-16 units.
 *
 * @param from first unit, from 0
 * @param to the unit after the last one
 */
public record Place(int from, int to) {

    /** The same places in their order; those that overlap become one. */
    static Stream<Place> joined(Stream<Place> places) {
        Deque<Place> joined = new ArrayDeque<>();
        places.sorted(Comparator.comparingInt(Place::from)).forEach(place -> {
            boolean overlaps =
                    !joined.isEmpty() && place.from() < joined.getLast().to();
            joined.addLast(overlaps ? joined.removeLast().upTo(place) : place);
        });
        return joined.stream();
    }

    private Place upTo(Place later) {
        return new Place(from, Math.max(to, later.to));
    }
}
