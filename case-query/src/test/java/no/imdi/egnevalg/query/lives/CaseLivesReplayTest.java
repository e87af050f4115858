package no.imdi.egnevalg.query.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.Test;

class CaseLivesReplayTest {

    @Test
    void replay_gives_the_same_lives_and_counters_as_live_projection_with_crashes() {
        try (SimulatedViews views = new SimulatedViews()) {
            CaseLivesProjection projection = views.bean(CaseLivesProjection.class);
            qt().withExamples(15)
                    .forAll(longs().all(), integers().between(1, 25))
                    .checkAssert((seed, mostInABatch) -> {
                        List<RecordedEvent> events = LifeOfCases.events(seed, 60);
                        views.project(projection, events, seed, mostInABatch);
                        String live = views.counters() + views.documents(CaseLives.COLLECTION);

                        views.replay(projection, events);

                        assertThat(views.counters() + views.documents(CaseLives.COLLECTION))
                                .isEqualTo(live);
                    });
        }
    }
}
