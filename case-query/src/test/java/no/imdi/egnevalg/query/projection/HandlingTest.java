package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.eventlog.LogEntry;
import no.imdi.egnevalg.query.lives.TestViews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event that a projection fails by is laid aside with its stream, and nothing else is. */
class HandlingTest {

    private static final String NAME = "tested";

    private static TestViews views;

    private final Recording projection = new Recording();
    private DeadLetters deadLetters;
    private String key = "";
    private Handling<RecordedEvent> handling;

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
        deadLetters = views.deadLetters();
        key = views.generation(projection).key();
        deadLetters.removeAll(key);
        handling = new Handling<>(projection, views.generation(projection), deadLetters);
        handling.begin();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 20})
    void what_fails_is_found_in_a_batch_of_any_size(int size) {
        for (int sick = 0; sick < size; sick++) {
            begin();
            projection.stored.clear();
            projection.streams.clear();
            projection.poison = Set.of("case " + sick);

            handling.handle(IntStream.range(0, size)
                    .mapToObj(each -> entry(each, "case " + each, 0))
                    .toList());

            assertThat(deadLetters.streams(key)).containsExactly("case " + sick);
            assertThat(projection.streams).hasSize(size - 1).doesNotContain("case " + sick);
        }
    }

    @Test
    void later_events_of_its_stream_wait_behind_it_and_others_do_not() {
        projection.poison = Set.of("sick");
        handling.handle(List.of(entry(1, "sick", 0), entry(2, "well", 0), entry(3, "sick", 1)));
        handling.handle(List.of(entry(4, "sick", 2), entry(5, "well", 1)));

        assertThat(projection.stored).containsExactlyInAnyOrder("well 0", "well 1");
        assertThat(deadLetters.count(key)).isEqualTo(1);
    }

    @Test
    void a_later_event_of_its_stream_in_the_same_batch_waits_though_it_would_not_fail() {
        projection.onStore = events -> {
            if (events.stream().anyMatch(event -> event.streamId().equals("sick") && event.sequenceNumber() == 0)) {
                throw new IllegalStateException("poison");
            }
        };

        handling.handle(List.of(entry(1, "sick", 0), entry(2, "well", 0), entry(3, "sick", 1), entry(4, "well", 1)));

        assertThat(projection.stored).containsExactlyInAnyOrder("well 0", "well 1");
    }

    @Test
    void what_is_tried_again_is_handled_in_its_order_and_what_fails_again_stays_from_there() {
        projection.poison = Set.of("sick", "worse");
        List<LogEntry> sick = List.of(entry(1, "sick", 0), entry(3, "sick", 1));
        List<LogEntry> worse = List.of(entry(2, "worse", 4), entry(4, "worse", 5));
        handling.handle(List.of(sick.getFirst(), worse.getFirst(), sick.getLast(), worse.getLast()));

        projection.poison = Set.of("worse");
        handling.retry((stream, from) -> stream.equals("sick") ? sick : worse);

        assertThat(projection.stored).containsExactly("sick 0", "sick 1");
        assertThat(deadLetters.streams(key)).containsExactly("worse");

        projection.poison = Set.of();
        handling.retry((stream, from) ->
                worse.stream().filter(entry -> entry.sequenceNumber() >= from).toList());
        assertThat(projection.stored).containsExactly("sick 0", "sick 1", "worse 4", "worse 5");
        handling.handle(List.of(entry(5, "worse", 6)));
        assertThat(projection.stored).endsWith("worse 6");
        assertThat(deadLetters.count(key)).isZero();
    }

    /** An event that was missing stands before the one that was laid aside. */
    @Test
    void a_stream_is_tried_again_from_its_first_event_on() {
        projection.poison = Set.of("sick");
        handling.handle(List.of(entry(2, "sick", 1)));
        projection.poison = Set.of();

        handling.retry((stream, from) -> List.of(entry(3, stream, 0), entry(2, stream, 1)).stream()
                .filter(entry -> entry.sequenceNumber() >= from)
                .toList());

        assertThat(projection.stored).containsExactly("sick 0", "sick 1");
        assertThat(deadLetters.streams(NAME)).isEmpty();
    }

    @Test
    void what_the_database_is_to_blame_for_lays_nothing_aside() {
        projection.onStore = _ -> {
            throw new MongoTimeoutException("away");
        };

        assertThatThrownBy(() -> handling.handle(List.of(entry(1, "one", 0), entry(2, "other", 0))))
                .isInstanceOf(MongoTimeoutException.class);
        assertThat(deadLetters.count(key)).isZero();
    }

    @Test
    void an_error_is_no_end_of_the_others() {
        projection.onStore = events -> {
            if (events.stream().anyMatch(event -> event.streamId().equals("deep"))) {
                throw new StackOverflowError();
            }
        };

        handling.handle(List.of(entry(1, "deep", 0), entry(2, "other", 0)));

        assertThat(projection.stored).containsExactly("other 0");
        assertThat(deadLetters.streams(key)).containsExactly("deep");
    }

    @Test
    void what_cannot_be_read_is_laid_aside_where_its_stream_is_one_of_its_own() {
        handling.handle(List.of(
                new LogEntry(1, StreamType.CASE_FILE, "case", 0, null),
                new LogEntry(2, StreamType.NATIONAL_HOUSING, "housing", 0, null),
                new LogEntry(3, null, "of tomorrow", 0, null)));

        assertThat(deadLetters.streams(key)).containsExactly("case");
    }

    @Test
    void more_streams_can_be_laid_aside_than_a_batch_has() {
        Set<String> many =
                IntStream.range(0, 1500).mapToObj(each -> "sick " + each).collect(Collectors.toSet());
        handling.handle(many.stream()
                .map(stream -> new LogEntry(1, StreamType.CASE_FILE, stream, 0, null))
                .toList());
        handling.handle(List.of(entry(2, "well", 0)));
        assertThat(deadLetters.count(key)).isEqualTo(1500);
        assertThat(projection.stored).containsExactly("well 0");

        handling.retry((stream, _) -> List.of(entry(1, stream, 0)));

        assertThat(deadLetters.count(key)).isZero();
        assertThat(projection.streams).containsAll(many);
    }

    private static LogEntry entry(long index, String stream, long sequenceNumber) {
        return new LogEntry(index, StreamType.CASE_FILE, stream, sequenceNumber, SampleEvents.opened(stream));
    }

    private static final class Recording implements Projection<RecordedEvent> {

        private final List<String> stored = new ArrayList<>();
        private final Set<String> streams = new HashSet<>();
        private Set<String> poison = Set.of();
        private @Nullable Consumer<List<RecordedEvent>> onStore;

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Set<StreamType> streams() {
            return Set.of(StreamType.CASE_FILE);
        }

        @Override
        public boolean takes(Class<?> eventType) {
            return true;
        }

        @Override
        public List<RecordedEvent> changesOf(RecordedEvent event) {
            return List.of(event);
        }

        @Override
        public void store(ViewGeneration view, List<RecordedEvent> events) {
            if (onStore != null) {
                onStore.accept(events);
            }
            if (events.stream().anyMatch(event -> poison.contains(event.streamId()))) {
                throw new IllegalStateException("poison");
            }
            events.forEach(event -> {
                stored.add(event.streamId() + " " + event.sequenceNumber());
                streams.add(event.streamId());
            });
        }
    }
}
