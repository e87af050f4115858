package no.imdi.egnevalg.query.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds cases that are connected by links which others than the reader have made. A void case has no links. */
final class LinksOfOthers {

    private final Map<String, Set<String>> linked = new HashMap<>();

    private LinksOfOthers() {}

    static LinksOfOthers in(List<CaseHistory> histories, String readerId) {
        LinksOfOthers links = new LinksOfOthers();
        for (CaseHistory history : histories) {
            history.makersOfLinks().forEach((other, maker) -> {
                if (!maker.equals(readerId)) {
                    links.add(history.caseId(), other);
                    links.add(other, history.caseId());
                }
            });
        }
        histories.stream().filter(CaseHistory::isVoid).forEach(history -> links.remove(history.caseId()));
        return links;
    }

    private void add(String one, String other) {
        linked.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
    }

    private void remove(String caseId) {
        linked.remove(caseId);
        linked.values().forEach(others -> others.remove(caseId));
    }

    /** Returns the cases that can be reached by these links, the given one included. */
    Set<String> casesFrom(String caseId) {
        Set<String> found = new HashSet<>(Set.of(caseId));
        Deque<String> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            linked.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found;
    }
}
