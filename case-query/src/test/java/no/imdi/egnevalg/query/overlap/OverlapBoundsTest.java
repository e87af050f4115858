package no.imdi.egnevalg.query.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.overlap.OverlapView.Bounds;
import no.imdi.egnevalg.query.overlap.OverlapView.Figure;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import no.imdi.egnevalg.query.persons.PlainPerson;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bounds against everything that may come out, one linking after the other. */
class OverlapBoundsTest {

    private static final int EXAMPLES = 120;
    private static final List<String> YEARS = List.of("all", "2025", "2026");

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
    void two_cases_of_a_year_may_be_one_persons_through_a_case_of_another_year() {
        SmallRegister register = new SmallRegister()
                .open("school", AdviserService.MINORITY_ADVISER, 2026, ReferralSource.SELF)
                .open("team", AdviserService.COMPETENCE_TEAM, 2026, ReferralSource.SELF)
                .open("before", AdviserService.COMPETENCE_TEAM, 2025, ReferralSource.MINORITY_ADVISER);
        register.link("team", "before");
        assertThat(pairIn2026(register)).isEqualTo(new Figure(0, 0, 1, new Bounds(0, 1)));

        register.link("before", "school");

        assertThat(pairIn2026(register).known()).isEqualTo(1);
    }

    private static Figure pairIn2026(SmallRegister register) {
        views.replay(views.bean(PersonsProjection.class), register.events());
        return overlap("2026").pair(AdviserService.MINORITY_ADVISER, AdviserService.COMPETENCE_TEAM);
    }

    @Test
    void at_least_and_at_most_are_the_least_and_the_most_of_all_possible_linkings() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = SmallRegister.drawn(seed, 6).events();
            views.replay(views.bean(PersonsProjection.class), events);
            List<List<List<Set<String>>>> linkings = new ArrayList<>();
            groupings(PlainPerson.of(events).stream().map(PlainPerson::caseIds).toList(), linkings);

            for (String year : YEARS) {
                Map<String, Bounds> outcomes = new HashMap<>();
                for (List<List<Set<String>>> linking : linkings) {
                    figures(events, links(linking), year)
                            .byName()
                            .forEach((name, figure) -> outcomes.merge(
                                    name,
                                    new Bounds(figure, figure),
                                    (some, more) -> new Bounds(
                                            Math.min(some.atLeast(), more.atLeast()),
                                            Math.max(some.atMost(), more.atMost()))));
                }
                Figures.told(overlap(year))
                        .forEach((name, told) -> assertThat(Figures.whateverIsLinked(told))
                                .as("%s of %s", name, year)
                                .isEqualTo(outcomes.get(name)));
            }
        });
    }

    @Test
    void the_bounds_by_referrals_hold_whichever_of_them_are_linked_to_whichever_case() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = SmallRegister.drawn(seed, 6).events();
            views.replay(views.bean(PersonsProjection.class), events);
            List<List<Set<String>>> possible = List.of(List.of());
            for (List<Set<String>> ofReferral : linksOfReferrals(PlainPerson.of(events))) {
                possible = possible.stream()
                        .flatMap(links -> Stream.concat(
                                Stream.of(links),
                                ofReferral.stream()
                                        .map(link -> Stream.concat(links.stream(), Stream.of(link))
                                                .toList())))
                        .toList();
            }

            for (String year : YEARS) {
                Overlap told = overlap(year);
                possible.forEach(links -> figures(events, links, year).assertWithin(told, Figure::byReferrals));
            }
        });
    }

    /** All ways to make one of some of the given persons. */
    private static void groupings(List<Set<String>> persons, List<List<List<Set<String>>>> found) {
        found.add(List.of());
        for (Set<String> person : persons) {
            List<List<List<Set<String>>>> before = List.copyOf(found);
            found.clear();
            for (List<List<Set<String>>> grouping : before) {
                for (int i = 0; i <= grouping.size(); i++) {
                    List<List<Set<String>>> more = new ArrayList<>(grouping);
                    List<Set<String>> group = i == grouping.size() ? List.of() : more.remove(i);
                    more.add(i, Stream.concat(group.stream(), Stream.of(person)).toList());
                    found.add(more);
                }
            }
        }
    }

    /** Links that make one person of each group. */
    private static List<Set<String>> links(List<List<Set<String>>> groups) {
        return groups.stream()
                .flatMap(group -> group.stream()
                        .skip(1)
                        .map(person -> Set.of(
                                group.getFirst().iterator().next(),
                                person.iterator().next())))
                .collect(Collectors.toList());
    }

    /** For each unlinked referral the links that may come of it. */
    private static List<List<Set<String>>> linksOfReferrals(Collection<PlainPerson> persons) {
        List<List<Set<String>>> links = new ArrayList<>();
        for (PlainPerson person : persons) {
            for (PlainLife life : person.cases()) {
                String source = life.registration().referralSource().name();
                if (person.cases().stream().noneMatch(own -> isOf(source, own))) {
                    links.add(persons.stream()
                            .flatMap(other -> other.cases().stream())
                            .filter(other -> isOf(source, other))
                            .map(other -> Set.of(
                                    life.opened().caseId(), other.opened().caseId()))
                            .toList());
                }
            }
        }
        return links;
    }

    private static boolean isOf(String service, PlainLife life) {
        return life.opened().service().name().equals(service);
    }

    private static Figures figures(List<RecordedEvent> events, List<Set<String>> links, String year) {
        return new Figures(Figures.casesOf(PlainPerson.of(events, links), year));
    }

    private static Overlap overlap(String year) {
        return new OverlapReader(views.bean(ServedViews.class)).of(year.equals("all") ? null : Integer.valueOf(year));
    }
}
