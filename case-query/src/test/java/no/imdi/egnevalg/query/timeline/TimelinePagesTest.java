package no.imdi.egnevalg.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.lives.DyingDatabase;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.projection.ViewGeneration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A timeline lies on pages. Whoever dies while they are written, what is read is a timeline, and all of it comes in the
 * end.
 */
class TimelinePagesTest {

    private static final String CASE = "5e4bd9f0-1f52-4b6c-8a3c-111111111111";
    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-04-20T10:00:00Z"), Author.UNIDENTIFIED);
    private static final int EVENTS = 2 * TimelinePages.ENTRIES_A_PAGE + 7;

    private static final TimelinesProjection PROJECTION = new TimelinesProjection();

    private final TestViews views = new TestViews();

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void who_dies_in_a_batch_leaves_what_was_there_and_the_batch_comes_again() {
        List<String> whole = dumpAfter(events(EVENTS));
        for (int first : List.of(1, TimelinePages.ENTRIES_A_PAGE - 1, TimelinePages.ENTRIES_A_PAGE, 60)) {
            for (int writes = 0; writes < 2; writes++) {
                views.empty(PROJECTION);
                PROJECTION.store(views.generation(PROJECTION), events(first));
                int deadAfter = writes;
                assertThatThrownBy(() -> PROJECTION.store(
                                dyingAfter(deadAfter), events(EVENTS).subList(first, EVENTS - 5)))
                        .isInstanceOf(DyingDatabase.Died.class);
                assertThat(told().entries()).as("%d after %d", first, writes).hasSize(first);

                PROJECTION.store(views.generation(PROJECTION), events(EVENTS).subList(first, EVENTS));
                assertThat(dump()).as("%d after %d", first, writes).isEqualTo(whole);
            }
        }
    }

    @Test
    void who_dies_in_an_erasure_leaves_nothing_that_can_be_read_once_it_is_told() {
        List<RecordedEvent> erased = erased();
        List<String> tombstone = dumpAfter(erased);
        for (int writes = 0; writes < 3; writes++) {
            views.empty(PROJECTION);
            PROJECTION.store(views.generation(PROJECTION), events(EVENTS));
            int deadAfter = writes;
            assertThatThrownBy(() -> PROJECTION.store(dyingAfter(deadAfter), List.of(erased.getLast())))
                    .isInstanceOf(DyingDatabase.Died.class);
            if (writes == 2) {
                assertThat(told().isErased()).isTrue();
                assertThat(told().entries())
                        .singleElement()
                        .matches(entry -> entry.what() == EntryKind.CASE_FILE_ERASED);
            }

            PROJECTION.store(views.generation(PROJECTION), List.of(erased.getLast()));
            assertThat(dump()).isEqualTo(tombstone);
        }
        assertOnlyTheTombstoneStands("after all");
    }

    @Test
    void who_has_stood_still_while_a_case_was_erased_brings_nothing_of_it_back() {
        List<RecordedEvent> erased = erased();
        for (int from : List.of(0, 30, TimelinePages.ENTRIES_A_PAGE)) {
            for (int writes = 0; writes < 2; writes++) {
                views.empty(PROJECTION);
                PROJECTION.store(views.generation(PROJECTION), erased.subList(0, from));

                PROJECTION.store(standingStillAfter(writes, erased), erased.subList(from, EVENTS));

                assertOnlyTheTombstoneStands("from %d, after %d writes".formatted(from, writes));
            }
        }
    }

    @Test
    void a_batch_of_an_erased_case_that_comes_again_brings_nothing_of_it_back() {
        List<RecordedEvent> erased = erased();
        PROJECTION.store(views.generation(PROJECTION), erased);

        for (int end : List.of(1, TimelinePages.ENTRIES_A_PAGE, EVENTS, EVENTS + 1)) {
            PROJECTION.store(views.generation(PROJECTION), erased.subList(0, end));
            assertOnlyTheTombstoneStands("up to " + end);
        }
    }

    private void assertOnlyTheTombstoneStands(String when) {
        assertThat(told().isErased()).as(when).isTrue();
        assertThat(told().entries())
                .as(when)
                .singleElement()
                .matches(entry -> entry.what() == EntryKind.CASE_FILE_ERASED);
        assertThat(storedEntries()).as(when).isEqualTo(1);
    }

    /** How many entries stand on all pages, whether or not a reader sees them. */
    private int storedEntries() {
        int entries = 0;
        for (Document page : views.generation(PROJECTION)
                .collection(TimelinePages.COLLECTION)
                .find()) {
            entries += page.getList(TimelinePages.ENTRIES, Document.class).size();
        }
        return entries;
    }

    private List<String> dumpAfter(List<RecordedEvent> events) {
        PROJECTION.store(views.generation(PROJECTION), events);
        List<String> dump = dump();
        views.empty(PROJECTION);
        return dump;
    }

    private List<String> dump() {
        return Stream.of(TimelinesProjection.COLLECTION, TimelinePages.COLLECTION)
                .flatMap(collection -> views.dump(collection).stream())
                .toList();
    }

    private CaseHistory told() {
        return new Timelines(views.served(), Set::of, views.deadLetters())
                .of(CASE, "demo-somebody", (_, _) -> true)
                .orElseThrow()
                .asked();
    }

    private ViewGeneration dyingAfter(int writes) {
        return new ViewGeneration(
                DyingDatabase.after(writes, views.database()),
                views.generation(PROJECTION).id(),
                false);
    }

    /** Stands still in the middle of a batch while another writer brings the case to its end. */
    private ViewGeneration standingStillAfter(int writes, List<RecordedEvent> erased) {
        ViewGeneration generation = views.generation(PROJECTION);
        return new ViewGeneration(
                DyingDatabase.standingStill(writes, () -> PROJECTION.store(generation, erased), views.database()),
                generation.id(),
                false);
    }

    private static List<RecordedEvent> erased() {
        List<RecordedEvent> erased = new ArrayList<>(events(EVENTS));
        erased.add(event(
                EVENTS, new CaseFileErased(CASE, ErasureBasis.RETENTION_PERIOD_ENDED, Author.UNIDENTIFIED, RECORDED)));
        return erased;
    }

    private static List<RecordedEvent> events(int number) {
        return IntStream.range(0, number)
                .mapToObj(version -> event(version, version == 0 ? SampleEvents.opened(CASE) : guidance()))
                .toList();
    }

    private static RecordedEvent event(int version, Object payload) {
        return new RecordedEvent(version + 1L, CASE, version, payload);
    }

    private static GuidanceGiven guidance() {
        return new GuidanceGiven(
                CASE, LocalDate.of(2012, 4, 11), GuidanceChannel.PHONE, List.of(GuidanceParty.PARENTS), RECORDED);
    }
}
