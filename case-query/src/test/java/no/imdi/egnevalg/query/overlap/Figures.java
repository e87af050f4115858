package no.imdi.egnevalg.query.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.overlap.OverlapView.Bounds;
import no.imdi.egnevalg.query.overlap.OverlapView.Figure;
import no.imdi.egnevalg.query.persons.PlainPerson;

/**
 * The figures of overlap told the plain way.
 *
 * @param persons the cases of each person in the years asked for
 */
record Figures(List<List<PlainLife>> persons) {

    /** The cases of each person that has any in the year. */
    static List<List<PlainLife>> casesOf(Collection<PlainPerson> persons, String year) {
        return persons.stream()
                .map(person -> person.cases().stream()
                        .filter(life -> year.equals("all")
                                || year.equals(
                                        Integer.toString(life.registration().year())))
                        .toList())
                .filter(cases -> !cases.isEmpty())
                .toList();
    }

    static int personsIn(Set<AdviserService> services, List<List<PlainLife>> persons) {
        return (int) persons.stream()
                .filter(person -> services(person).containsAll(services))
                .count();
    }

    private static Set<AdviserService> services(List<PlainLife> person) {
        return person.stream().map(life -> life.opened().service()).collect(Collectors.toSet());
    }

    /** Each figure by its name. */
    Map<String, Integer> byName() {
        Map<String, Integer> figures = new TreeMap<>();
        figures.put("persons", persons.size());
        figures.put("inSeveralServices", (int)
                persons.stream().filter(person -> services(person).size() > 1).count());
        forEachPair((one, other) -> figures.put(one + " " + other, personsIn(Set.of(one, other), persons)));
        return figures;
    }

    /** The figures that are told, under the same names. */
    static Map<String, Figure> told(Overlap overlap) {
        Map<String, Figure> figures = new TreeMap<>();
        figures.put("persons", overlap.persons());
        figures.put("inSeveralServices", overlap.inSeveralServices());
        forEachPair((one, other) -> figures.put(one + " " + other, overlap.pair(one, other)));
        return figures;
    }

    static Bounds whateverIsLinked(Figure figure) {
        return new Bounds(figure.atLeast(), figure.atMost());
    }

    void assertWithin(Overlap told, Function<Figure, Bounds> bounds) {
        Map<String, Figure> figures = told(told);
        byName().forEach((name, truth) -> {
            Bounds within = bounds.apply(figures.get(name));
            assertThat(truth).as(name).isBetween(within.atLeast(), within.atMost());
        });
    }

    private static void forEachPair(BiConsumer<AdviserService, AdviserService> pair) {
        for (AdviserService one : AdviserService.values()) {
            for (AdviserService other : AdviserService.values()) {
                if (one.compareTo(other) < 0) {
                    pair.accept(one, other);
                }
            }
        }
    }
}
