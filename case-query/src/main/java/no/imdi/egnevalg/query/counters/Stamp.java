package no.imdi.egnevalg.query.counters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.projection.Delivery;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.bson.Document;

/**
 * Which events a counter document contains: all up to an index but for the gaps below it, and those that came late out of the
 * dead letters. Indexes are committed out of order, so an index alone would lose the events that fill a gap later.
 *
 * @param index highest index of the last batch that changed the document
 * @param gaps indexes below it that had not been delivered by then
 * @param late indexes of dead letters that were counted later
 * @param writes how often the document was written; a writer that has lost its turn finds another number and stops
 */
record Stamp(long index, Set<Long> gaps, Set<Long> late, long writes) {

    /** Of a document that does not exist yet. */
    static final Stamp NOTHING = new Stamp(-1, Set.of(), Set.of(), 0);

    static Stamp of(Document document) {
        Document stamp = document.get("stamp", Document.class);
        return new Stamp(
                stamp.getLong("index"),
                new HashSet<>(stamp.getList("gaps", Long.class)),
                new HashSet<>(stamp.getList("late", Long.class)),
                stamp.getLong("writes"));
    }

    /** Whether an event that is delivered in this way is counted already. */
    boolean contains(long globalIndex, Delivery delivery) {
        return switch (delivery) {
            case Delivery.InOrder _ -> covers(globalIndex);
            case Delivery.FromDeadLetters _ -> late.contains(globalIndex);
        };
    }

    /** The stamp once the given events have been counted as well. */
    Stamp with(Collection<Long> globalIndexes, Delivery delivery) {
        return switch (delivery) {
            case Delivery.InOrder(var upTo) -> upTo(upTo);
            case Delivery.FromDeadLetters _ -> {
                Set<Long> counted = new HashSet<>(late);
                counted.addAll(globalIndexes);
                yield new Stamp(index, gaps, counted, writes + 1);
            }
        };
    }

    /**
     * What either of the two contains. After a crash a batch comes again, and may be cut shorter than before: its token then
     * lies behind the stamp, which must not forget what it had.
     */
    private Stamp upTo(GapAwareTrackingToken token) {
        Stamp batch = new Stamp(token.getIndex(), token.getGaps(), Set.of(), 0);
        Set<Long> stillOpen = Stream.concat(gaps.stream(), batch.gaps.stream())
                .filter(gap -> !covers(gap) && !batch.covers(gap))
                .collect(Collectors.toSet());
        return new Stamp(Math.max(index, batch.index), stillOpen, late, writes + 1);
    }

    private boolean covers(long globalIndex) {
        return globalIndex <= index && !gaps.contains(globalIndex);
    }

    Document toDocument() {
        return new Document("index", index)
                .append("gaps", sorted(gaps))
                .append("late", sorted(late))
                .append("writes", writes);
    }

    private static List<Long> sorted(Set<Long> indexes) {
        return new ArrayList<>(new TreeSet<>(indexes));
    }
}
