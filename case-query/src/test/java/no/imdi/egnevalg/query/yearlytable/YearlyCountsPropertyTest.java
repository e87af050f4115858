package no.imdi.egnevalg.query.yearlytable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.Journal;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class YearlyCountsPropertyTest {

    private static final int EVENTS = 60;
    private static final int EXAMPLES = 100;

    private static SimulatedViews views;
    private static CaseLivesProjection projection;

    @BeforeAll
    static void open() {
        views = new SimulatedViews();
        // Of all that is counted, only this.
        projection = new CaseLivesProjection(List.of(), List.of(new NewCaseStatistic()), views.bean(Journal.class));
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void any_order_of_commits_any_batches_and_any_crashes_give_what_a_plain_recount_gives() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25))
                .checkAssert((seed, mostInABatch) -> {
                    List<RecordedEvent> events = RandomLives.events(seed, EVENTS);
                    views.project(projection(), events, seed, mostInABatch);

                    assertThat(table(null)).isEqualTo(Recount.of(events, null));
                });
    }

    @Test
    void a_table_as_of_a_date_is_a_recount_of_what_was_registered_by_the_end_of_that_day() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(0, 25))
                .checkAssert((seed, days) -> {
                    List<RecordedEvent> events = RandomLives.events(seed, EVENTS);
                    views.project(projection(), events, seed, 10);
                    LocalDate asOf = LocalDate.of(2012, 12, 30).plusDays(days);

                    assertThat(table(asOf)).isEqualTo(Recount.of(events, asOf));
                });
    }

    @Test
    void a_replay_from_zero_gives_the_same_counters_as_live_projection_with_crashes() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25))
                .checkAssert((seed, mostInABatch) -> {
                    List<RecordedEvent> events = RandomLives.events(seed, EVENTS);
                    views.project(projection(), events, seed, mostInABatch);
                    String live = views.counters();

                    views.replay(projection(), events);

                    assertThat(views.counters()).isEqualTo(live);
                });
    }

    @Test
    void an_event_counts_once_however_often_it_comes_and_on_whichever_road() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(0, EVENTS - 1))
                .checkAssert((seed, place) -> {
                    List<RecordedEvent> events = RandomLives.events(seed, EVENTS);
                    views.replay(projection(), events);
                    for (int i = 0; i < 3; i++) {
                        views.store(projection(), projection().changesOf(events.get(place)));
                    }
                    views.store(projection(), events.subList(place, EVENTS));

                    assertThat(table(null)).isEqualTo(Recount.of(events, null));
                });
    }

    private static CaseLivesProjection projection() {
        return projection;
    }

    private static Map<String, Integer> table(@Nullable LocalDate asOf) {
        Map<String, Integer> table = new TreeMap<>();
        for (AdviserService service : AdviserService.values()) {
            views.bean(YearlyCounts.class)
                    .of(service, 2000, 2020, asOf)
                    .forEach((year, counts) -> counts.registered().forEach((category, cases) -> {
                        if (cases != 0) {
                            table.put(service + " " + year + " " + category, cases);
                        }
                    }));
        }
        return table;
    }
}
