package no.imdi.egnevalg.query.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets a reader wait until a view has the version of a stream that it asks for. Events of other streams do not wake it.
 */
@Component
public class ViewSignal {

    /**
     * Another instance may write the views without a signal here. So waiters also look by themselves, at growing
     * intervals.
     */
    private static final Duration FIRST_NAP = Duration.ofMillis(25);

    private final Map<String, StreamWaiters> waiting = new ConcurrentHashMap<>();

    /** Signals that events of these streams have been stored. */
    void stored(Collection<String> streams) {
        if (!waiting.isEmpty()) {
            streams.forEach(stream -> {
                StreamWaiters waiters = waiting.get(stream);
                if (waiters != null) {
                    waiters.wake();
                }
            });
        }
    }

    /** Signals that anything may have changed. */
    void storedAnything() {
        stored(List.copyOf(waiting.keySet()));
    }

    /** Returns the first answer that the question gives within the given time; empty where it gives none. */
    public <T> Optional<T> await(String stream, Supplier<Optional<T>> question, Duration atMost)
            throws InterruptedException {
        StreamWaiters waiters =
                waiting.compute(stream, (_, some) -> (some == null ? new StreamWaiters() : some).join());
        try {
            return await(waiters, question, atMost);
        } finally {
            waiting.computeIfPresent(stream, (_, some) -> some.leave());
        }
    }

    private static <T> Optional<T> await(StreamWaiters waiters, Supplier<Optional<T>> question, Duration atMost)
            throws InterruptedException {
        long left = atMost.toNanos();
        long nap = FIRST_NAP.toNanos();
        while (true) {
            long seen = waiters.timesWoken();
            Optional<T> answer = question.get();
            if (answer.isPresent() || left <= 0) {
                return answer;
            }
            left -= waiters.awaitWaking(seen, Math.min(left, nap));
            nap *= 2;
        }
    }
}
