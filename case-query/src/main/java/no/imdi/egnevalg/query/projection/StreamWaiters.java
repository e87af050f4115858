package no.imdi.egnevalg.query.projection;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The waiters for one stream. */
final class StreamWaiters {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private long timesWoken;
    private int number;

    StreamWaiters join() {
        number++;
        return this;
    }

    /** Null when the last one has left. */
    @Nullable
    StreamWaiters leave() {
        number--;
        return number == 0 ? null : this;
    }

    void wake() {
        lock.lock();
        try {
            timesWoken++;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long timesWoken() {
        lock.lock();
        try {
            return timesWoken;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the count of wake-ups differs from the one seen, at most for the given time. Returns how long it has
     * waited, at least 1 ns.
     */
    long awaitWaking(long seen, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (timesWoken == seen && left > 0) {
                left = woken.awaitNanos(left);
            }
            return Math.max(1, nanos - left);
        } finally {
            lock.unlock();
        }
    }
}
