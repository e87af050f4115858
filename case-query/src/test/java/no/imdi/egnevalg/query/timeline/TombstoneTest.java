package no.imdi.egnevalg.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.erasure.Erasures;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.sealing.DataKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TombstoneTest {

    private static final String READER = "demo-somebody";

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
    void the_timeline_of_an_erased_case_tells_that_it_was_erased_and_nothing_else() {
        qt().withShrinkCycles(0).withExamples(10).forAll(longs().all()).checkAssert(seed -> {
            Erasures some = Erasures.in(LifeOfCases.events(seed, 100), seed);
            views.empty(projection);
            Deliveries.live(views, projection, some.events(), seed);

            assertThat(some.erased()).isNotEmpty().allSatisfy(TombstoneTest::assertTombstone);
            assertThat(views.dump(TimelinePages.COLLECTION))
                    .filteredOn(page -> some.erased().stream().anyMatch(id -> page.contains(id + "/")))
                    .hasSize(some.erased().size())
                    .allMatch(page -> page.contains("CASE_FILE_ERASED"))
                    .noneMatch(page -> page.contains("privacy2"));
        });
    }

    @Test
    void no_timeline_of_another_case_shows_an_erased_one() {
        qt().withShrinkCycles(0).withExamples(10).forAll(longs().all()).checkAssert(seed -> {
            Erasures some = Erasures.in(LifeOfCases.events(seed, 100), seed);
            views.empty(projection);
            Deliveries.live(views, projection, some.events(), seed);

            for (String caseId : LifeOfCases.states(some.events()).keySet()) {
                SamePersonsCases told = told(caseId);
                assertThat(told.visible())
                        .filteredOn(CaseHistory::isErased)
                        .allMatch(history -> history.caseId().equals(caseId));
                assertThat(told.hidden()).isZero();
            }
        });
    }

    @Test
    void a_replay_leaves_the_same_tombstones() {
        Erasures some = Erasures.in(LifeOfCases.events(7, 100), 7);
        views.empty(projection);
        Deliveries.live(views, projection, some.events(), 7);
        List<String> live = dump();

        Deliveries.replay(views, projection, some.events());

        assertThat(dump()).isEqualTo(live);
    }

    private static List<String> dump() {
        return Stream.of(TimelinesProjection.COLLECTION, TimelinePages.COLLECTION)
                .flatMap(collection -> views.dump(collection).stream())
                .toList();
    }

    private static void assertTombstone(String caseId) {
        Timeline timeline = new TimelineAssembler(
                        new Words(CODE_LISTS, Language.BOKMAL, LocalDate.of(2026, 6, 1)),
                        new NoteReader(_ -> new DataKey.Absent()))
                .of(told(caseId));
        assertThat(timeline.caseNumber()).isNull();
        assertThat(timeline.cases()).hasSize(1);
        assertThat(timeline.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("CASE_FILE_ERASED");
            assertThat(entry.who().id()).isNull();
            assertThat(entry.details()).hasSize(1);
        });
    }

    private static SamePersonsCases told(String caseId) {
        return new Timelines(views.served(), new DirectLinks(views.served()), views.deadLetters())
                .of(caseId, READER, (_, _) -> true)
                .orElseThrow();
    }
}
