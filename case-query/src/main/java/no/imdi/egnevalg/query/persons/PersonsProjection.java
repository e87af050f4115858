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
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.projection.Delivery;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.sameperson.SamePerson;
import org.springframework.stereotype.Component;

/**
 * Keeps which cases are about the same person, and every statistic that follows from it. A link joins two persons into one,
 * and its undoing parts them again; what the persons that are touched count after an event is compared with what they counted
 * before.
 *
 * <p>That depends on more than one stream, and events of different streams may come again in another order after a crash. So a
 * batch is written to a {@link Journal} first, and finished from there.
 */
@Component
public class PersonsProjection implements Projection<RecordedEvent> {

    /** Name of the projection, under which its position stands. */
    public static final String NAME = SamePerson.PROJECTION;

    private static final Set<Class<?>> TAKEN = Set.of(
            CaseFileOpened.class,
            RegistrationCorrected.class,
            CaseFileVoided.class,
            CaseFilesLinked.class,
            CaseFilesUnlinked.class);

    private final List<PersonStatistic> statistics;
    private final PersonCases cases;
    private final Journal journal;
    private final Counters counters;

    PersonsProjection(List<PersonStatistic> statistics, PersonCases cases, Journal journal, Counters counters) {
        this.statistics = statistics;
        this.cases = cases;
        this.journal = journal;
        this.counters = counters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int segments() {
        return 1;
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return TAKEN.contains(eventType);
    }

    @Override
    public List<RecordedEvent> changesOf(RecordedEvent event) {
        return List.of(event);
    }

    /** One batch at a time: dead letters are retried by another thread. */
    @Override
    public synchronized void store(List<RecordedEvent> events, Delivery delivery) {
        Journal.Entry last = finished(journal.last());
        Batch batch = batchOf(events, delivery);
        if (batch.isEmpty()) {
            counters.store(NAME, List.of(), delivery);
        } else {
            finished(journal.begin(last, batch));
        }
    }

    private Journal.Entry finished(Journal.Entry entry) {
        Batch batch = entry.unfinished();
        if (batch != null) {
            counters.store(NAME, List.copyOf(batch.changes()), batch.delivery());
            cases.save(batch.cases());
            journal.end(entry);
        }
        return entry;
    }

    private Batch batchOf(List<RecordedEvent> events, Delivery delivery) {
        Set<String> touched = new HashSet<>();
        events.forEach(event -> touched.addAll(PersonRules.touchedBy((CaseFileEvent) event.payload())));
        PersonGraph graph = cases.around(touched);
        List<CounterChange.Counted> changes = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (graph.get(event.streamId()).version() < event.sequenceNumber()) {
                changes.addAll(handle(event, graph));
            }
        }
        return new Batch(delivery, changes, graph.changed());
    }

    private List<CounterChange.Counted> handle(RecordedEvent event, PersonGraph graph) {
        CaseFileEvent payload = (CaseFileEvent) event.payload();
        Set<Set<String>> persons = graph.personsOf(PersonRules.touchedBy(payload));
        Tally before = tallyOf(persons, graph);
        PersonRules.apply(payload, event.sequenceNumber(), graph);
        // What was one person may be several now, and the other way round.
        Set<String> cases = persons.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return tallyOf(graph.personsOf(cases), graph).minus(before).changesBy(event.globalIndex());
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

    @Override
    public void clear() {
        journal.clear();
        cases.clear();
        counters.clear(
                NAME,
                statistics.stream()
                        .flatMap(statistic -> statistic.collections().stream())
                        .toList());
    }
}
