package no.imdi.egnevalg.query.persons;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases and the links between them. Connected cases are about one person. A void case stands alone: its links remain in
 * the log, but connect nothing.
 */
final class PersonGraph {

    private final Map<String, PersonCase> cases = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    PersonGraph(Collection<PersonCase> known) {
        known.forEach(each -> cases.put(each.caseId(), each));
    }

    PersonCase get(String caseId) {
        return cases.getOrDefault(caseId, PersonCase.unseen(caseId));
    }

    void put(PersonCase changedCase) {
        cases.put(changedCase.caseId(), changedCase);
        changed.add(changedCase.caseId());
    }

    /** Returns the cases that were put, in order of their ids. */
    List<PersonCase> changed() {
        return changed.stream().sorted().map(this::get).toList();
    }

    /**
     * Returns the cases of the person that the given case is about, in order of their ids. They include the case
     * itself.
     */
    Set<String> personOf(String caseId) {
        Set<String> person = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of(caseId));
        while (!ahead.isEmpty()) {
            String next = ahead.remove();
            if (person.add(next)) {
                neighbours(next).forEach(ahead::add);
            }
        }
        return person;
    }

    /** Returns the persons that the given cases are about. */
    Set<Set<String>> personsOf(Collection<String> caseIds) {
        return caseIds.stream().map(this::personOf).collect(Collectors.toSet());
    }

    private Stream<String> neighbours(String caseId) {
        PersonCase from = get(caseId);
        return from.voided()
                ? Stream.empty()
                : Stream.concat(
                                from.links().stream(),
                                from.named().stream()
                                        .filter(lower -> get(lower).links().contains(caseId)))
                        .filter(other -> !get(other).voided());
    }
}
