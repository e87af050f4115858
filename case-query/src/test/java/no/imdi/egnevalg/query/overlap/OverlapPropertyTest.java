package no.imdi.egnevalg.query.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.overlap.OverlapView.Figure;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import no.imdi.egnevalg.query.persons.PlainPerson;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverlapPropertyTest {

    private static final int EXAMPLES = 25;
    private static final int EVENTS = 120;
    private static final List<AdviserService> SERVICES = List.of(AdviserService.values());

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
    void cases_persons_and_pairs_are_a_recount_whatever_the_order_the_batches_and_the_crashes() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25))
                .checkAssert((seed, mostInABatch) -> {
                    List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
                    views.project(views.bean(PersonsProjection.class), events, seed, mostInABatch);

                    for (String year : List.of("all", "2012", "2013")) {
                        Overlap counted = overlap(year);
                        List<List<PlainLife>> persons = Figures.casesOf(PlainPerson.of(events), year);
                        for (AdviserService one : SERVICES) {
                            assertThat(counted.cases(one)).isEqualTo(casesIn(one, persons));
                            assertThat(counted.persons(one)).isEqualTo(Figures.personsIn(Set.of(one), persons));
                            SERVICES.stream()
                                    .filter(other -> one.compareTo(other) < 0)
                                    .forEach(other -> assertThat(
                                                    counted.pair(one, other).known())
                                            .isEqualTo(Figures.personsIn(Set.of(one, other), persons)));
                        }
                        assertThat(counted.persons().known()).isEqualTo(persons.size());
                        assertThat(counted.withSeveralCases())
                                .isEqualTo(persons.stream()
                                        .filter(person -> person.size() > 1)
                                        .count());
                    }
                });
    }

    @Test
    void the_bounds_hold_whatever_comes_out_about_unlinked_referrals() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), longs().all(), integers().between(0, 100))
                .checkAssert((seed, chance, percent) -> {
                    List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
                    views.replay(views.bean(PersonsProjection.class), events);
                    List<Set<String>> hidden = hiddenLinks(events, new Random(chance), percent);

                    for (String year : List.of("all", "2012")) {
                        Figures truth = new Figures(Figures.casesOf(PlainPerson.of(events, hidden), year));
                        truth.assertWithin(overlap(year), Figure::byReferrals);
                        truth.assertWithin(overlap(year), Figures::whateverIsLinked);
                    }
                });
    }

    /** For some cases that another service referred, and that no case there is linked to: the case there. */
    private static List<Set<String>> hiddenLinks(List<RecordedEvent> events, Random random, int percent) {
        Collection<PlainPerson> persons = PlainPerson.of(events);
        List<PlainLife> all =
                persons.stream().flatMap(person -> person.cases().stream()).toList();
        List<Set<String>> links = new ArrayList<>();
        for (PlainPerson person : persons) {
            for (PlainLife life : person.cases()) {
                String source = life.registration().referralSource().name();
                List<PlainLife> there = all.stream()
                        .filter(other -> other.opened().service().name().equals(source))
                        .toList();
                boolean known = person.cases().stream().anyMatch(there::contains);
                if (!known && !there.isEmpty() && random.nextInt(100) < percent) {
                    String other =
                            there.get(random.nextInt(there.size())).opened().caseId();
                    links.add(Set.of(life.opened().caseId(), other));
                }
            }
        }
        return links;
    }

    private static int casesIn(AdviserService service, List<List<PlainLife>> persons) {
        return (int) persons.stream()
                .flatMap(List::stream)
                .filter(life -> life.opened().service() == service)
                .count();
    }

    private static Overlap overlap(String year) {
        return new OverlapReader(views.bean(ServedViews.class)).of(year.equals("all") ? null : Integer.valueOf(year));
    }
}
