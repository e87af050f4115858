package no.imdi.egnevalg.command.casefile.state;

import java.util.LinkedHashSet;
import java.util.Set;

/** Immutable copies of sets with one element added or removed. */
final class Sets {

    private Sets() {}

    static <T> Set<T> with(Set<T> set, T element) {
        Set<T> more = new LinkedHashSet<>(set);
        more.add(element);
        return Set.copyOf(more);
    }

    static <T> Set<T> without(Set<T> set, T element) {
        Set<T> less = new LinkedHashSet<>(set);
        less.remove(element);
        return Set.copyOf(less);
    }
}
