package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.eventlog.LogEntry;
import no.imdi.egnevalg.query.lives.DyingDatabase;
import no.imdi.egnevalg.query.lives.TestViews;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document contains the events of its stream, each once and in their order. */
class FoldedProjectionTest {

    private static TestViews views;

    private final Counted projection = new Counted();
    private Handling<RecordedEvent> handling;
    private DeadLetters deadLetters;

    @BeforeAll
    static void open() {
        views = new TestViews();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @BeforeEach
    void begin() {
        views.empty(projection);
        deadLetters = views.deadLetters();
        deadLetters.removeAll(key());
        handling = new Handling<>(projection, views.generation(projection), deadLetters);
        handling.begin();
    }

    @Test
    void an_event_that_comes_again_changes_nothing() {
        handling.handle(entries("a", 0, 3));
        handling.handle(entries("a", 0, 3));
        handling.handle(entries("a", 1, 5));

        assertThat(eventsOf("a")).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(deadLetters.count(key())).isZero();
    }

    @Test
    void an_event_after_a_gap_lays_its_stream_aside_and_no_other() {
        List<LogEntry> batch = new ArrayList<>(entries("gap", 0, 2));
        batch.addAll(entries("gap", 3, 5));
        batch.addAll(entries("whole", 0, 2));
        handling.handle(batch);
        handling.handle(entries("gap", 5, 6));

        assertThat(deadLetters.streams(key())).containsExactly("gap");
        assertThat(deadLetters.after(key(), "", 1).getFirst().from()).isEqualTo(3);
        assertThat(eventsOf("gap")).containsExactly(0L, 1L);
        assertThat(eventsOf("whole")).containsExactly(0L, 1L);
    }

    @Test
    void a_stream_without_its_first_event_is_laid_aside_and_has_no_document() {
        handling.handle(entries("headless", 1, 3));

        assertThat(deadLetters.streams(key())).containsExactly("headless");
        assertThat(document("headless")).isNull();
    }

    @Test
    void what_was_missing_is_taken_in_when_the_stream_is_tried_again() {
        handling.handle(entries("late", 1, 3));
        handling.retry((stream, from) -> entries(stream, (int) from, 3));

        assertThat(deadLetters.count(key())).isZero();
        assertThat(eventsOf("late")).containsExactly(0L, 1L, 2L);
    }

    @Test
    void who_has_stood_still_writes_nothing_over_what_another_wrote_meanwhile() {
        for (int from : List.of(0, 2)) {
            begin();
            handling.handle(entries("a", 0, from));
            ViewGeneration generation = views.generation(projection);
            ViewGeneration slow = new ViewGeneration(
                    DyingDatabase.standingStill(0, () -> handling.handle(entries("a", 0, 6)), views.database()),
                    generation.id(),
                    false);

            new Handling<>(projection, slow, deadLetters).handle(entries("a", from, 4));

            assertThat(eventsOf("a")).as("from %d", from).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        }
    }

    @Test
    void what_another_has_only_begun_meanwhile_is_written_over() {
        ViewGeneration slow = new ViewGeneration(
                DyingDatabase.standingStill(0, () -> handling.handle(entries("a", 0, 1)), views.database()),
                views.generation(projection).id(),
                false);

        new Handling<>(projection, slow, deadLetters).handle(entries("a", 0, 4));

        assertThat(eventsOf("a")).containsExactly(0L, 1L, 2L, 3L);
        assertThat(deadLetters.count(key())).isZero();
    }

    private String key() {
        return views.generation(projection).key();
    }

    private List<Long> eventsOf(String stream) {
        return Objects.requireNonNull(document(stream)).getList("events", Long.class);
    }

    private @Nullable Document document(String stream) {
        return views.generation(projection)
                .collection("counted")
                .find(new Document("_id", stream))
                .first();
    }

    private static List<LogEntry> entries(String stream, int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(version ->
                        new LogEntry(version + 1, StreamType.CASE_FILE, stream, version, SampleEvents.opened(stream)))
                .toList();
    }

    /** Keeps the sequence numbers of the events that a document contains. */
    private static final class Counted extends FoldedProjection {

        Counted() {
            super("counted", Set.of(StreamType.CASE_FILE), "counted");
        }

        @Override
        public boolean takes(Class<?> eventType) {
            return true;
        }

        @Override
        protected Document begin(RecordedEvent event) {
            return new Document("events", List.of(event.sequenceNumber()));
        }

        @Override
        protected void change(ViewDocument document, RecordedEvent event) {
            document.add("events", event.sequenceNumber());
        }
    }
}
