package no.imdi.egnevalg.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Decks for groups of keys, such as one deck of ages for the categories of FGM and one for all others. */
final class Decks<K, V> {

    private final Map<K, Deck<V>> decks = new HashMap<>();

    /** One deck for each group, which the keys of the group share. */
    static <G, K, V> Decks<K, V> of(List<G> groups, Function<G, List<K>> keys, Function<G, Deck<V>> deckOf) {
        Decks<K, V> decks = new Decks<>();
        for (G group : groups) {
            Deck<V> deck = deckOf.apply(group);
            keys.apply(group).forEach(key -> decks.decks.put(key, deck));
        }
        return decks;
    }

    /** The next value for the key; an error when its deck is used up or missing. */
    V draw(K key) {
        return Objects.requireNonNull(decks.get(key), "no quota for " + key).draw();
    }

    boolean usedUp() {
        return decks.values().stream().allMatch(Deck::usedUp);
    }
}
