package no.imdi.egnevalg.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Samplers by key. Keys of one group share a sampler, such as one of ages for all categories of FGM. */
final class KeyedQuotaSamplers<K, V> {

    private final Map<K, QuotaSampler<V>> samplers = new HashMap<>();

    /** One sampler for each group, which the keys of the group share. */
    static <G, K, V> KeyedQuotaSamplers<K, V> of(
            List<G> groups, Function<G, List<K>> keys, Function<G, QuotaSampler<V>> samplerOf) {
        KeyedQuotaSamplers<K, V> all = new KeyedQuotaSamplers<>();
        for (G group : groups) {
            QuotaSampler<V> sampler = samplerOf.apply(group);
            keys.apply(group).forEach(key -> all.samplers.put(key, sampler));
        }
        return all;
    }

    /** Takes the next value for the key. It is an error when none is left, or when the key has no sampler. */
    V draw(K key) {
        return Objects.requireNonNull(samplers.get(key), "no quota for " + key).draw();
    }

    boolean usedUp() {
        return samplers.values().stream().allMatch(QuotaSampler::usedUp);
    }
}
