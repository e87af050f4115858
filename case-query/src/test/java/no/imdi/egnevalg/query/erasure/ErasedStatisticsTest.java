package no.imdi.egnevalg.query.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.Test;

/** Whoever is erased goes on counting. */
class ErasedStatisticsTest {

    private static final int EVENTS = 80;

    @Test
    void an_erasure_moves_no_figure_of_any_statistic_live_or_replayed() {
        try (SimulatedViews views = new SimulatedViews()) {
            List<Projection<?>> statistics =
                    List.of(views.bean(CaseLivesProjection.class), views.bean(PersonsProjection.class));
            qt().withShrinkCycles(0).withExamples(12).forAll(longs().all()).checkAssert(seed -> {
                List<RecordedEvent> kept = LifeOfCases.events(seed, EVENTS);
                Erasures some = Erasures.in(kept, seed);
                statistics.forEach(statistic -> views.replay(statistic, kept));
                String before = views.counters();

                statistics.forEach(statistic -> views.project(statistic, some.events(), seed, 20));
                String live = views.counters();
                statistics.forEach(statistic -> views.replay(statistic, some.events()));

                assertThat(some.erased()).isNotEmpty();
                assertThat(live).isEqualTo(before).isNotEmpty();
                assertThat(views.counters()).isEqualTo(before);
            });
        }
    }
}
