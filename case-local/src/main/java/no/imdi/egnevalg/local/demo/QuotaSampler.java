package no.imdi.egnevalg.local.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Gives each value as often as its quota says. Chance decides the order only. */
final class QuotaSampler<V> {

    private final Deque<V> values;

    private QuotaSampler(List<V> values, Random random) {
        Collections.shuffle(values, random);
        this.values = new ArrayDeque<>(values);
    }

    /** Holds each value as often as its quota says. */
    static <V extends Enum<V>> QuotaSampler<V> of(Map<V, Integer> quotas, Random random) {
        // Sorted, so that the result does not depend on the order in which a map gives its keys.
        Map<V, Integer> sorted = new TreeMap<>(quotas);
        return of(sorted.keySet(), sorted::get, random);
    }

    /** Holds each value as often as it itself says. */
    static <V> QuotaSampler<V> of(Collection<V> distinct, ToIntFunction<V> times, Random random) {
        List<V> values = new ArrayList<>();
        distinct.forEach(value -> values.addAll(Collections.nCopies(times.applyAsInt(value), value)));
        return new QuotaSampler<>(values, random);
    }

    /** Takes the next value. It is an error when none is left. */
    V draw() {
        return values.remove();
    }

    boolean usedUp() {
        return values.isEmpty();
    }
}
