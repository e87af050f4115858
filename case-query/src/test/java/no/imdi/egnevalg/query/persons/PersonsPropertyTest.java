package no.imdi.egnevalg.query.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PersonsPropertyTest {

    private static final int EXAMPLES = 25;
    private static final int EVENTS = 80;

    private static SimulatedViews views;

    @BeforeAll
    static void open() {
        views = new SimulatedViews();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void groups_and_counts_are_a_recount_whatever_the_order_the_batches_and_the_crashes() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25))
                .checkAssert((seed, mostInABatch) -> {
                    List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
                    views.project(projection(), events, seed, mostInABatch);
                    Collection<PlainPerson> persons = PlainPerson.of(events);

                    persons.forEach(person -> person.caseIds()
                            .forEach(caseId -> assertThat(
                                            views.bean(Persons.class).casesOf(caseId))
                                    .isEqualTo(person.caseIds())));
                    assertThat(counted()).isEqualTo(PlainPerson.perCell(persons));
                });
    }

    @Test
    void replay_gives_the_same_counters_as_live_projection_with_crashes() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25))
                .checkAssert((seed, mostInABatch) -> {
                    List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
                    views.project(projection(), events, seed, mostInABatch);
                    String live = views.counters();

                    views.replay(projection(), events);

                    assertThat(views.counters()).isEqualTo(live);
                });
    }

    @Test
    void there_are_never_more_persons_than_cases() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
            views.replay(projection(), events);

            Map<String, Integer> cases = PlainPerson.casesPerCell(PlainPerson.of(events));
            counted().forEach((cell, persons) -> assertThat(persons).as(cell).isLessThanOrEqualTo(cases.get(cell)));
        });
    }

    @Test
    void undoing_a_link_leaves_everything_as_if_it_had_not_been() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(0, 20), integers().between(0, 20))
                .checkAssert((seed, one, other) -> {
                    List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
                    views.replay(projection(), events);
                    String before = views.counters();
                    Set<Set<String>> groups = groups(events);

                    LinkOfRandomCases link = LinkOfRandomCases.in(events, one, other);
                    link.linked().forEach(PersonsPropertyTest::deliverLate);
                    link.unlinked().forEach(PersonsPropertyTest::deliverLate);

                    assertThat(link.unlinked().getFirst().payload()).isInstanceOf(CaseFilesUnlinked.class);
                    assertThat(groups(events)).isEqualTo(groups);
                    assertThat(views.counters()).isEqualTo(before);
                });
    }

    private static void deliverLate(RecordedEvent event) {
        views.store(projection(), projection().changesOf(event));
    }

    private static Set<Set<String>> groups(List<RecordedEvent> events) {
        return events.stream()
                .map(event -> views.bean(Persons.class).casesOf(event.streamId()))
                .collect(Collectors.toSet());
    }

    private static PersonsProjection projection() {
        return views.bean(PersonsProjection.class);
    }

    private static Map<String, Integer> counted() {
        Map<String, Integer> counts = new TreeMap<>();
        for (AdviserService service : AdviserService.values()) {
            views.bean(PersonsMeasure.class).of(service, 2010, 2020).forEach((year, ofYear) -> {
                ofYear.byCategory()
                        .forEach((category, persons) -> counts.put(service + " " + year + " " + category, persons));
                if (ofYear.total() != 0) {
                    counts.put(service + " " + year + " total", ofYear.total());
                }
            });
        }
        return counts;
    }
}
