package no.imdi.egnevalg.query.persons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.counters.CountedBatch;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.Journal;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.projection.MissingEventException;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import no.imdi.egnevalg.query.sameperson.SamePerson;
import org.springframework.stereotype.Component;

/**
 * Keeps which cases are about the same person, and every statistic that depends on it. A link joins two persons into
 * one; removing it separates them. After each event, what the affected persons contribute is compared with what they
 * contributed before.
 *
 * <p>This depends on more than one stream, and after a crash events of different streams may arrive again in another
 * order. So a {@link Journal} changes counters and cases together.
 */
@Component
public class PersonsProjection implements Projection<RecordedEvent> {

    /** Name of the projection, under which its position is stored. */
    public static final String NAME = SamePerson.PROJECTION;

    private static final Set<Class<?>> TAKEN = Set.of(
            CaseFileOpened.class,
            RegistrationCorrected.class,
            CaseFileVoided.class,
            CaseFilesLinked.class,
            CaseFilesUnlinked.class);

    private final List<PersonStatistic> statistics;
    private final Journal journal;

    PersonsProjection(List<PersonStatistic> statistics, Journal journal) {
        this.statistics = statistics;
        this.journal = journal;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<StreamType> streams() {
        return Set.of(StreamType.CASE_FILE);
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return TAKEN.contains(eventType);
    }

    @Override
    public List<RecordedEvent> changesOf(RecordedEvent event) {
        return List.of(event);
    }

    @Override
    public void store(ViewGeneration view, List<RecordedEvent> events) {
        PersonCases cases = new PersonCases(view);
        journal.finish(view, cases::saveDocuments);
        Set<String> touched = new HashSet<>();
        events.forEach(event -> touched.addAll(PersonRules.touchedBy((CaseFileEvent) event.payload())));
        PersonGraph graph = cases.around(touched);
        List<CounterChange> changes = new ArrayList<>();
        for (RecordedEvent event : events) {
            PersonCase before = graph.get(event.streamId());
            if (before.service() == null && !(event.payload() instanceof CaseFileOpened)) {
                throw new MissingEventException();
            }
            if (before.version() < event.sequenceNumber()) {
                changes.addAll(handle(event, graph));
            }
        }
        journal.write(
                view, CountedBatch.summedUp(changes, PersonCases.documents(graph.changed())), cases::saveDocuments);
    }

    private List<CounterChange.Counted> handle(RecordedEvent event, PersonGraph graph) {
        CaseFileEvent payload = (CaseFileEvent) event.payload();
        Set<Set<String>> persons = graph.personsOf(PersonRules.touchedBy(payload));
        Tally before = tallyOf(persons, graph);
        PersonRules.apply(payload, event.sequenceNumber(), graph);
        // One person may have become several, or several one.
        Set<String> cases = persons.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return tallyOf(graph.personsOf(cases), graph).minus(before).changes();
    }

    private Tally tallyOf(Set<Set<String>> persons, PersonGraph graph) {
        Tally tally = new Tally();
        for (Set<String> person : persons) {
            List<PersonCase> counted =
                    person.stream().map(graph::get).filter(PersonCase::counts).toList();
            if (!counted.isEmpty()) {
                statistics.forEach(statistic -> statistic.count(counted, tally));
            }
        }
        return tally;
    }
}
