package no.imdi.egnevalg.query.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.Test;

/**
 * Whoever is erased goes on counting. Only what was open is so no longer, and the erasures are counted themselves; that
 * it leaves the caseload, and has not ended in durations, is held against recounts of random lives by the tests of
 * these.
 */
class ErasedStatisticsTest {

    private static final int EVENTS = 80;

    @Test
    void an_erasure_moves_no_figure_but_of_what_is_open_live_or_replayed() {
        try (SimulatedViews views = new SimulatedViews()) {
            List<Projection<?>> statistics =
                    List.of(views.bean(CaseLivesProjection.class), views.bean(PersonsProjection.class));
            qt().withShrinkCycles(0).withExamples(12).forAll(longs().all()).checkAssert(seed -> {
                List<RecordedEvent> kept = LifeOfCases.events(seed, EVENTS);
                Erasures some = Erasures.in(kept, seed);
                statistics.forEach(statistic -> views.replay(statistic, kept));
                String before = counters(views);

                statistics.forEach(statistic -> views.project(statistic, some.events(), seed, 20));
                String live = counters(views);
                statistics.forEach(statistic -> views.replay(statistic, some.events()));

                assertThat(some.erased()).isNotEmpty();
                assertThat(live).isEqualTo(before).isNotEmpty();
                assertThat(counters(views)).isEqualTo(before);
            });
        }
    }

    private static String counters(SimulatedViews views) {
        return views.counters()
                .lines()
                .filter(line -> Stream.of(
                                "caseload", "durations", "flows", "referralTimes", "crossTables {\"_id\": \"erasures:")
                        .noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }
}
