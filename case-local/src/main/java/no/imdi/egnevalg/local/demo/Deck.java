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

/** A shuffled deck of values: chance decides the order, never how often a value comes. */
final class Deck<V> {

    private final Deque<V> cards;

    private Deck(List<V> cards, Random random) {
        Collections.shuffle(cards, random);
        this.cards = new ArrayDeque<>(cards);
    }

    /** Holds each value as often as its quota says. */
    static <V extends Enum<V>> Deck<V> of(Map<V, Integer> quotas, Random random) {
        // Sorted, so that the deck does not depend on the order in which a map gives its keys.
        Map<V, Integer> sorted = new TreeMap<>(quotas);
        return of(sorted.keySet(), sorted::get, random);
    }

    /** Holds each value as often as it itself says. */
    static <V> Deck<V> of(Collection<V> values, ToIntFunction<V> times, Random random) {
        List<V> cards = new ArrayList<>();
        values.forEach(value -> cards.addAll(Collections.nCopies(times.applyAsInt(value), value)));
        return new Deck<>(cards, random);
    }

    /** The next value; an error when there is none left. */
    V draw() {
        return cards.remove();
    }

    boolean usedUp() {
        return cards.isEmpty();
    }
}
