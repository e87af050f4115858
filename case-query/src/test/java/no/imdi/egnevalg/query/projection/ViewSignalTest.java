package no.imdi.egnevalg.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViewSignalTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ViewSignal signal = new ViewSignal();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicBoolean there = new AtomicBoolean();

    @Test
    void what_is_there_is_answered_with_one_question() throws Exception {
        there.set(true);
        assertThat(signal.await("case", this::ask, LONG)).isPresent();
        assertThat(questions).hasValue(1);
    }

    @Test
    void what_is_stored_of_other_streams_asks_nothing() throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(20)) {
            List<Future<Optional<String>>> answers = IntStream.range(0, 20)
                    .mapToObj(_ -> readers.submit(() -> signal.await("case", this::ask, LONG)))
                    .toList();
            await().untilAsserted(() -> assertThat(questions.get()).isGreaterThanOrEqualTo(20));
            for (int batch = 0; batch < 10_000; batch++) {
                signal.stored(List.of("another " + batch));
            }
            there.set(true);
            signal.stored(List.of("another", "case"));
            for (Future<Optional<String>> answer : answers) {
                assertThat(answer.get()).isPresent();
            }
        }
        // Each looked for itself a few times meanwhile, and not at each of the batches.
        assertThat(questions.get()).isLessThan(20 * 12);
    }

    /** Left to look for itself, it would ask so often in a minute only. */
    @Test
    void what_is_stored_of_its_stream_asks_again_at_once() throws Exception {
        Optional<String> answer = signal.await(
                "case",
                () -> {
                    signal.stored(List.of("case"));
                    return questions.incrementAndGet() < 12 ? Optional.empty() : Optional.of("here");
                },
                LONG);

        assertThat(answer).isPresent();
    }

    @Test
    void what_another_instance_stores_is_found_without_a_signal() throws Exception {
        try (ExecutorService readers = Executors.newSingleThreadExecutor()) {
            Future<Optional<String>> answer = readers.submit(() -> signal.await("case", this::ask, LONG));
            await().untilAsserted(() -> assertThat(questions).hasPositiveValue());
            there.set(true);
            assertThat(answer.get()).isPresent();
        }
    }

    @Test
    void what_does_not_come_is_not_waited_for_longer_than_said() throws Exception {
        assertThat(signal.await("case", this::ask, Duration.ofMillis(60))).isEmpty();
        assertThat(questions.get()).isBetween(2, 5);
    }

    private Optional<String> ask() {
        questions.incrementAndGet();
        return there.get() ? Optional.of("here") : Optional.empty();
    }
}
