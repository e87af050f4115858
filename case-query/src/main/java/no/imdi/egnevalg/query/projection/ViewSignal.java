package no.imdi.egnevalg.query.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a reader wait until a view has what it asks for. */
@Component
public class ViewSignal {

    /** Views may also be written by another instance, which tells us nothing. */
    private static final long LONGEST_NAP = Duration.ofMillis(50).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stored = lock.newCondition();
    private long timesStored;

    void viewsStored() {
        lock.lock();
        try {
            timesStored++;
            stored.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The first answer the question gives, or none within the given time. */
    public <T> Optional<T> await(Supplier<Optional<T>> question, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        while (true) {
            long seen = timesStored();
            Optional<T> answer = question.get();
            if (answer.isPresent() || left <= 0) {
                return answer;
            }
            left -= untilStoredAgain(seen, Math.min(left, LONGEST_NAP));
        }
    }

    private long timesStored() {
        lock.lock();
        try {
            return timesStored;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for more to be stored than was seen, but not longer than given; how long it has waited, at least 1 ns. */
    private long untilStoredAgain(long seen, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (timesStored == seen && left > 0) {
                left = stored.awaitNanos(left);
            }
            return Math.max(1, nanos - left);
        } finally {
            lock.unlock();
        }
    }
}
