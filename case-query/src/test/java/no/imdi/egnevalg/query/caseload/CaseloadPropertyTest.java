package no.imdi.egnevalg.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.query.erasure.Erasures;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseloadPropertyTest {

    private static final int EXAMPLES = 12;
    private static final int EVENTS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);

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
    void open_cases_of_any_date_are_a_recount_whatever_the_order_the_batches_and_the_crashes() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25), integers().between(-5, 700))
                .checkAssert((seed, mostInABatch, day) -> {
                    List<RecordedEvent> events =
                            Erasures.in(LifeOfCases.events(seed, EVENTS), seed).events();
                    views.project(views.bean(CaseLivesProjection.class), events, seed, mostInABatch);

                    Stream.of(day, day + 1, day / 2, 30, 31, 366, 2000)
                            .map(FIRST_DAY::plusDays)
                            .forEach(asOf -> assertThat(counted(asOf)).isEqualTo(recount(events, asOf)));
                });
    }

    @Test
    void a_series_is_what_is_open_on_each_of_its_dates() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(0, 400), integers().between(1, 40))
                .checkAssert((seed, first, apart) -> {
                    views.replay(views.bean(CaseLivesProjection.class), LifeOfCases.events(seed, EVENTS));
                    List<LocalDate> days = Stream.iterate(FIRST_DAY.plusDays(first), day -> day.plusDays(apart))
                            .limit(20)
                            .toList();

                    for (AdviserService service : AdviserService.values()) {
                        Map<LocalDate, Integer> expected = new TreeMap<>();
                        days.forEach(day -> expected.put(
                                day, views.bean(Caseload.class).at(service, day).total()));
                        assertThat(views.bean(Caseload.class).series(service, days))
                                .isEqualTo(expected);
                    }
                });
    }

    private static Map<String, Integer> counted(LocalDate asOf) {
        Map<String, Integer> counts = new TreeMap<>();
        for (AdviserService service : AdviserService.values()) {
            OpenCases open = views.bean(Caseload.class).at(service, asOf);
            for (Category category : Category.values()) {
                for (CaseAge age : CaseAge.values()) {
                    int cases =
                            open.byAge(category).get(List.of(CaseAge.values()).indexOf(age));
                    if (cases != 0) {
                        counts.put(service + " " + category + " " + age, cases);
                    }
                }
            }
        }
        return counts;
    }

    private static Map<String, Integer> recount(List<RecordedEvent> events, LocalDate asOf) {
        return PlainLife.counted(PlainLife.of(events).stream()
                .filter(life -> life.at(asOf) instanceof PlainLife.Standing standing && standing.open())
                .map(life -> kind(life, asOf))
                .toList());
    }

    private static String kind(PlainLife life, LocalDate asOf) {
        int days = life.openDaysBefore(asOf);
        String age =
                days <= 30 ? "UP_TO_30" : days <= 90 ? "FROM_31_TO_90" : days <= 180 ? "FROM_91_TO_180" : "OVER_180";
        PlainLife.Standing standing = Objects.requireNonNull(life.at(asOf));
        return standing.owner() + " " + standing.category() + " " + age;
    }
}
