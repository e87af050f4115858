package no.imdi.egnevalg.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Numbers by what they count. A number that is missing is 0. */
final class Figures {

    private final Map<String, Long> numbers = new TreeMap<>();

    void add(String what, long number) {
        numbers.merge(what, number, Long::sum);
        numbers.remove(what, 0L);
    }

    void set(String what, long number) {
        numbers.put(what, number);
    }

    long of(String what) {
        return numbers.getOrDefault(what, 0L);
    }

    /** What others say otherwise, in words. */
    List<String> differencesFrom(Figures others) {
        Set<String> all = new TreeSet<>(numbers.keySet());
        all.addAll(others.numbers.keySet());
        List<String> differences = new ArrayList<>();
        for (String what : all) {
            if (!Objects.equals(numbers.get(what), others.numbers.get(what))) {
                differences.add(
                        what + ": " + numbers.get(what) + " in the log, " + others.numbers.get(what) + " in the view");
            }
        }
        return differences;
    }
}
