package no.imdi.egnevalg.query.counters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contribution of a case or a person to the counters. */
public final class Tally {

    private record Counter(CounterDocument document, String field) {}

    private final Map<Counter, Integer> counts = new HashMap<>();

    /** Adds to a counter. */
    public void add(CounterDocument document, String field, int by) {
        counts.merge(new Counter(document, field), by, Integer::sum);
    }

    /** Returns the difference from another tally. */
    public Tally minus(Tally other) {
        Tally difference = new Tally();
        counts.forEach((counter, by) -> difference.add(counter.document(), counter.field(), by));
        other.counts.forEach((counter, by) -> difference.add(counter.document(), counter.field(), -by));
        return difference;
    }

    /** Returns the counters that are not zero, as changes. */
    public List<CounterChange.Counted> changes() {
        List<CounterChange.Counted> changes = new ArrayList<>();
        counts.forEach((counter, by) -> {
            if (by != 0) {
                changes.add(new CounterChange.Counted(counter.document(), counter.field(), by));
            }
        });
        return changes;
    }
}
