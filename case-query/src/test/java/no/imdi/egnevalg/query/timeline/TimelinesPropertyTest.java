package no.imdi.egnevalg.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.sealing.DataKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimelinesPropertyTest {

    private static final String READER = "demo-somebody";

    private static final int EXAMPLES = 20;
    private static final int EVENTS = 120;
    private static final CodeLists CODE_LISTS = CodeLists.load();
    private static TestViews views;
    private static TimelinesProjection projection;

    @BeforeAll
    static void connect() {
        views = new TestViews();
        projection = new TimelinesProjection();
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    @Test
    void whatever_comes_again_every_event_has_one_entry_in_its_place() {
        qt().withShrinkCycles(0).withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = lived(seed);
            LifeOfCases.states(events).keySet().forEach(caseId -> {
                List<CaseFileEvent> history = LifeOfCases.historyOf(caseId, events);
                CaseHistory kept = alone(caseId);
                assertThat(kept.version()).isEqualTo(history.size() - 1);
                assertThat(kept.entries())
                        .isEqualTo(IntStream.range(0, history.size())
                                .mapToObj(version -> TimelineEntries.event(history.get(version), version))
                                .toList());
            });
        });
    }

    @Test
    void the_view_knows_links_as_the_command_side_does() {
        qt().withShrinkCycles(0).withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = lived(seed);
            LifeOfCases.states(events).forEach((caseId, state) -> {
                Set<String> linked = new DirectLinks(views.served()).casesOf(caseId);
                assertThat(linked).contains(caseId).containsAll(state.facts().linkedCases());
            });
        });
    }

    @Test
    void an_entry_tells_the_service_whose_act_it_is() {
        qt().withShrinkCycles(0).withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = lived(seed);
            LifeOfCases.states(events).keySet().forEach(caseId -> {
                CaseHistory kept = alone(caseId);
                Actors actors = Actors.of(kept);
                List<CaseFileEvent> history = LifeOfCases.historyOf(caseId, events);
                CaseFileState state = null;
                for (StoredEntry entry : kept.entries()) {
                    CaseFileEvent event = history.get((int) entry.version());
                    if (event.recorded().by().service() == null) {
                        assertThat(actors.who(entry).service())
                                .as("%s", event)
                                .isEqualTo(ExpectedActor.of(event, state));
                    }
                    state = CaseFileState.after(state, event);
                }
            });
        });
    }

    @Test
    void a_replay_gives_the_same_view_as_live_projection_with_crashes() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES / 2)
                .forAll(longs().all())
                .checkAssert(seed -> {
                    List<RecordedEvent> events = lived(seed);
                    List<String> live = views.dump(TimelinesProjection.COLLECTION);
                    List<String> pages = views.dump(TimelinePages.COLLECTION);

                    Deliveries.replay(views, projection, events);

                    assertThat(views.dump(TimelinesProjection.COLLECTION))
                            .isEqualTo(live)
                            .isNotEmpty();
                    assertThat(views.dump(TimelinePages.COLLECTION))
                            .isEqualTo(pages)
                            .hasSizeGreaterThanOrEqualTo(live.size());
                });
    }

    @Test
    void every_timeline_can_be_told_in_every_language_in_the_order_in_which_it_happened() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES / 2)
                .forAll(longs().all())
                .checkAssert(seed -> {
                    List<RecordedEvent> events = lived(seed);
                    Timelines timelines =
                            new Timelines(views.served(), new DirectLinks(views.served()), views.deadLetters());
                    for (Language language : Language.values()) {
                        for (String caseId : LifeOfCases.states(events).keySet()) {
                            Timeline timeline = new TimelineAssembler(
                                            new Words(CODE_LISTS, language, LocalDate.of(2026, 6, 1)),
                                            new NoteReader(_ -> new DataKey.Absent()))
                                    .of(timelines
                                            .of(caseId, READER, (_, _) -> true)
                                            .orElseThrow());
                            assertThat(timeline.entries())
                                    .extracting(Timeline.Entry::date)
                                    .isSorted();
                            assertThat(timeline.entries())
                                    .hasSize(timeline.cases().stream()
                                            .mapToInt(one -> (int) one.version() + 1)
                                            .sum());
                        }
                    }
                });
    }

    @Test
    void no_entry_names_a_case_that_is_not_shown() {
        qt().withShrinkCycles(0).withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = lived(seed);
            Timelines timelines = new Timelines(views.served(), new DirectLinks(views.served()), views.deadLetters());
            Predicate<String> seen = caseId -> (caseId.hashCode() + seed) % 2 == 0;
            for (String caseId : LifeOfCases.states(events).keySet()) {
                SamePersonsCases cases = timelines
                        .of(caseId, READER, (other, _) -> seen.test(other.caseId()))
                        .orElseThrow();
                Timeline timeline = new TimelineAssembler(
                                new Words(CODE_LISTS, Language.BOKMAL, LocalDate.of(2026, 6, 1)),
                                new NoteReader(_ -> new DataKey.Absent()))
                        .of(cases);
                List<String> entered = cases.visible().stream()
                        .flatMap(history -> history.entries().stream())
                        .flatMap(entry -> Stream.ofNullable(entry.otherCaseId()))
                        .filter(other -> other.equals(caseId) || seen.test(other))
                        .toList();
                assertThat(timeline.entries().stream().flatMap(entry -> Stream.ofNullable(entry.otherCaseId())))
                        .containsExactlyInAnyOrderElementsOf(entered);
            }
        });
    }

    /** Lives without their erasure, which is the last event of a case: what it leaves is another test's matter. */
    private static List<RecordedEvent> lived(long seed) {
        List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS).stream()
                .filter(event -> !(event.payload() instanceof CaseFileErased))
                .toList();
        views.empty(projection);
        Deliveries.live(views, projection, events, seed);
        return events;
    }

    private static CaseHistory alone(String caseId) {
        return new Timelines(views.served(), Set::of, views.deadLetters())
                .of(caseId, READER, (_, _) -> true)
                .orElseThrow()
                .asked();
    }
}
