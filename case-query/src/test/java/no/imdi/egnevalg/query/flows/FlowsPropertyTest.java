package no.imdi.egnevalg.query.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.query.erasure.Erasures;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import no.imdi.egnevalg.query.survival.PlainTimes;
import no.imdi.egnevalg.query.survival.Quartiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowsPropertyTest {

    @Test
    void flows_are_a_recount_whatever_the_order_the_batches_and_the_crashes() {
        try (SimulatedViews views = new SimulatedViews()) {
            qt().withExamples(15).forAll(longs().all()).checkAssert(seed -> {
                List<RecordedEvent> events =
                        Erasures.in(LifeOfCases.events(seed, 80), seed).events();
                views.project(views.bean(CaseLivesProjection.class), events, seed, 10);
                Collection<PlainLife> lives = PlainLife.of(events);

                for (AdviserService service : AdviserService.values()) {
                    views.bean(Flows.class).of(service, 2011, 2014).forEach((year, counted) -> {
                        List<PlainLife> opened = openedIn(year, service, lives);
                        assertThat(flat(counted.untilNow())).isEqualTo(untilNow(opened));
                        assertThat(flat(counted.steps())).isEqualTo(stepsIn(year, service, lives));
                        assertThat(counted.toAcuteRisk()).isEqualTo(days(opened, FlowsPropertyTest::acuteOn));
                        assertThat(counted.toClosure()).isEqualTo(days(opened, PlainLife::closedOn));
                    });
                }
            });
        }
    }

    private static List<PlainLife> openedIn(int year, AdviserService service, Collection<PlainLife> lives) {
        return lives.stream()
                .filter(life -> life.opened().service() == service
                        && life.registration().openedOn().getYear() == year)
                .toList();
    }

    private static Map<String, Integer> untilNow(List<PlainLife> opened) {
        return PlainLife.counted(opened.stream()
                .map(life -> life.registration().category() + " "
                        + Objects.requireNonNull(life.at(SimulatedViews.TODAY)).category())
                .toList());
    }

    private static Map<String, Integer> stepsIn(int year, AdviserService service, Collection<PlainLife> lives) {
        return PlainLife.counted(lives.stream()
                .flatMap(life -> life.steps().stream())
                .filter(step -> step.under() == service && step.on().getYear() == year)
                .map(step -> step.from() + " " + step.to())
                .toList());
    }

    private static @Nullable LocalDate acuteOn(PlainLife life) {
        return life.all(RiskAssessed.class).stream()
                .filter(assessed -> assessed.level() == RiskLevel.ACUTE)
                .map(RiskAssessed::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Quartiles days(List<PlainLife> opened, Function<PlainLife, @Nullable LocalDate> end) {
        return PlainTimes.quartiles(opened, end, SimulatedViews.TODAY);
    }

    private static Map<String, Integer> flat(Map<Category, Map<Category, Integer>> matrix) {
        Map<String, Integer> flat = new TreeMap<>();
        matrix.forEach((from, row) -> row.forEach((to, cases) -> flat.put(from + " " + to, cases)));
        return flat;
    }
}
