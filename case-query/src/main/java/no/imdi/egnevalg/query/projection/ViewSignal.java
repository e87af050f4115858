package no.imdi.egnevalg.query.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a reader wait until a view has what it asks for of one stream. What is stored of other streams wakes nobody. */
@Component
public class ViewSignal {

    /**
     * Views may also be written by another instance, which tells us nothing. So waiters look for themselves, and ever
     * more seldom.
     */
    private static final Duration FIRST_NAP = Duration.ofMillis(25);

    private final Map<String, StreamWaiters> waiting = new ConcurrentHashMap<>();

    /** Says that events of these streams have been stored. */
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

    /** Says that anything may have changed. */
    void storedAnything() {
        stored(List.copyOf(waiting.keySet()));
    }

    /** The first answer the question gives, or none within the given time. */
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
