package no.imdi.egnevalg.query.counters;

import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How often each whole number of days occurred. */
public final class Histogram {

    private final TreeMap<Integer, Integer> timesByDays = new TreeMap<>();

    /** Adds what a document of counters says: days as names, times as values. */
    public Histogram plus(@Nullable Document counters) {
        if (counters != null) {
            counters.forEach((days, times) -> timesByDays.merge(Integer.valueOf(days), (Integer) times, Integer::sum));
        }
        return this;
    }

    /** The quartiles of what was counted. */
    public Quartiles quartiles() {
        return new Quartiles(size(), quartile(1), quartile(2), quartile(3));
    }

    private int size() {
        return timesByDays.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The smallest number of days that at least so many quarters of the cases did not exceed. */
    private @Nullable Integer quartile(int quarters) {
        int rank = Math.ceilDiv(size() * quarters, 4);
        int seen = 0;
        for (Map.Entry<Integer, Integer> entry : timesByDays.entrySet()) {
            seen += entry.getValue();
            if (rank > 0 && seen >= rank) {
                return entry.getKey();
            }
        }
        return null;
    }
}
