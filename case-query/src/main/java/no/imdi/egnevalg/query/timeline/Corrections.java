package no.imdi.egnevalg.query.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds which entries a correction corrects: the opening, and earlier corrections of the same fields. */
final class Corrections {

    private static final long OPENING = 0;

    private final Map<Long, Set<Long>> corrects = new HashMap<>();
    private final Map<Long, Set<Long>> correctedBy = new HashMap<>();

    private Corrections() {}

    static Corrections of(List<StoredEntry> entries) {
        Corrections corrections = new Corrections();
        Map<String, Long> saidLast = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.what() == EntryKind.REGISTRATION_CORRECTED)
                .forEach(entry -> corrections.add(entry, saidLast));
        return corrections;
    }

    private void add(StoredEntry correction, Map<String, Long> saidLast) {
        add(correction.version(), OPENING);
        for (StoredEntry.Change change : correction.changes()) {
            Long before = saidLast.put(change.name(), correction.version());
            if (before != null) {
                add(correction.version(), before);
            }
        }
    }

    private void add(long correction, long corrected) {
        corrects.computeIfAbsent(correction, _ -> new TreeSet<>()).add(corrected);
        correctedBy.computeIfAbsent(corrected, _ -> new TreeSet<>()).add(correction);
    }

    /** Returns the versions of the entries that this one corrects. */
    List<Long> correctedBefore(long version) {
        return corrects.getOrDefault(version, Set.of()).stream().toList();
    }

    /** Returns the versions of the entries that correct this one. */
    List<Long> correctionsOf(long version) {
        return correctedBy.getOrDefault(version, Set.of()).stream().toList();
    }
}
