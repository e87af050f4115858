package no.imdi.egnevalg.query.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

    void viewsStored() {
        lock.lock();
        try {
            stored.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The first answer the question gives, or none within the given time. */
    public <T> Optional<T> await(Supplier<Optional<T>> question, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent() || left <= 0) {
                return answer;
            }
            left -= nap(Math.min(left, LONGEST_NAP));
        }
    }

    private long nap(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = stored.awaitNanos(nanos);
            return Math.max(1, nanos - TimeUnit.NANOSECONDS.toNanos(left));
        } finally {
            lock.unlock();
        }
    }
}
