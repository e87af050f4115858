package no.imdi.egnevalg.query.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/**
 * A person told the plain way, for recounts.
 *
 * @param caseIds all cases, void ones too
 * @param cases those that count
 */
public record PlainPerson(Set<String> caseIds, List<PlainLife> cases) {

    /** All persons behind the cases of a log. */
    public static Collection<PlainPerson> of(Collection<RecordedEvent> log) {
        return of(log, List.of());
    }

    /** All persons, if more links were known than stand in the log. */
    public static Collection<PlainPerson> of(Collection<RecordedEvent> log, Collection<Set<String>> moreLinks) {
        Map<String, Set<String>> groups = new TreeMap<>();
        log.forEach(event -> groups.put(event.streamId(), new TreeSet<>(Set.of(event.streamId()))));
        Set<String> voided = voidedIn(log);
        Stream.concat(linksIn(log).stream(), moreLinks.stream())
                .filter(link -> groups.keySet().containsAll(link))
                // What is void joins nobody.
                .filter(link -> link.stream().noneMatch(voided::contains))
                .forEach(link -> join(link, groups));
        return new HashSet<>(groups.values())
                .stream()
                        .map(group -> new PlainPerson(group, casesOf(group, log)))
                        .toList();
    }

    private static Set<String> voidedIn(Collection<RecordedEvent> log) {
        return log.stream()
                .filter(event -> event.payload() instanceof CaseFileVoided)
                .map(RecordedEvent::streamId)
                .collect(Collectors.toSet());
    }

    /** Every case of both groups gets the joined group. */
    private static void join(Set<String> link, Map<String, Set<String>> groups) {
        Set<String> joined = new TreeSet<>();
        link.forEach(caseId -> joined.addAll(groups.get(caseId)));
        joined.forEach(caseId -> groups.put(caseId, joined));
    }

    private static List<PlainLife> casesOf(Set<String> group, Collection<RecordedEvent> log) {
        return new ArrayList<>(PlainLife.of(
                log.stream().filter(event -> group.contains(event.streamId())).toList()));
    }

    /**
     * The links that stand; where the log is cut between the two events of a link, the stream of the lower id decides.
     */
    private static Set<Set<String>> linksIn(Collection<RecordedEvent> log) {
        Set<Set<String>> links = new HashSet<>();
        for (RecordedEvent event : log) {
            if (event.payload() instanceof CaseFilesLinked linked && isLower(linked.caseId(), linked.linkedCaseId())) {
                links.add(Set.of(linked.caseId(), linked.linkedCaseId()));
            }
            if (event.payload() instanceof CaseFilesUnlinked undone
                    && isLower(undone.caseId(), undone.unlinkedCaseId())) {
                links.remove(Set.of(undone.caseId(), undone.unlinkedCaseId()));
            }
        }
        return links;
    }

    private static boolean isLower(String one, String other) {
        return one.compareTo(other) < 0;
    }

    static Set<String> linkedTo(String caseId, Collection<RecordedEvent> log) {
        return linksIn(log).stream()
                .filter(link -> link.contains(caseId))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Persons by service, year and category, and in all. */
    static Map<String, Integer> perCell(Collection<PlainPerson> persons) {
        return PlainLife.counted(persons.stream()
                .flatMap(person ->
                        person.cases().stream().flatMap(PlainPerson::cells).distinct())
                .toList());
    }

    static Map<String, Integer> casesPerCell(Collection<PlainPerson> persons) {
        return PlainLife.counted(persons.stream()
                .flatMap(person -> person.cases().stream().flatMap(PlainPerson::cells))
                .toList());
    }

    private static Stream<String> cells(PlainLife life) {
        String year = life.opened().service() + " " + life.registration().year() + " ";
        return Stream.of(year + life.registration().category(), year + "total");
    }
}
