package no.imdi.egnevalg.command.turns;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Who writes to an aggregate next, in this instance. Turns are taken before a transaction begins, so who waits holds no
 * connection. Between instances the unique index of the log decides. The turns of several aggregates are taken in the
 * order of their identifiers, so nobody waits for somebody who waits for them.
 */
@Component
@EnableConfigurationProperties(TurnSettings.class)
public final class Turns {

    private final ConcurrentMap<String, Queue> queues = new ConcurrentHashMap<>();
    private final TurnSettings settings;
    private final MonotonicTime time;

    Turns(TurnSettings settings, MonotonicTime time) {
        this.settings = settings;
        this.time = time;
    }

    /** Those who act on one aggregate or wait for it, in the order in which they came. */
    private static final class Queue {
        private final Semaphore turn = new Semaphore(1, true);
        private int members;
    }

    /** A turn that has come, until it is ended. */
    @FunctionalInterface
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /** A moment after which nobody should go on waiting or trying. */
    @FunctionalInterface
    public interface Deadline {

        boolean isPast();
    }

    /** As far from now as a command may wait. */
    public Deadline deadline() {
        long end = time.nanos() + settings.longestWait().toNanos();
        return () -> time.nanos() - end > 0;
    }

    /**
     * Waits until it is one's turn for all of the aggregates.
     *
     * @throws NoTurnException where that takes too long; then no turn has been taken
     */
    public Turn take(Collection<String> aggregates) {
        long end = time.nanos() + settings.longestWait().toNanos();
        Deque<String> taken = new ArrayDeque<>();
        for (String aggregate : new TreeSet<>(aggregates)) {
            if (!await(aggregate, end - time.nanos())) {
                end(taken);
                throw new NoTurnException();
            }
            taken.push(aggregate);
        }
        return () -> end(taken);
    }

    private boolean await(String aggregate, long nanos) {
        Queue queue = queues.compute(aggregate, (_, known) -> joined(known == null ? new Queue() : known));
        boolean come = false;
        try {
            come = queue.turn.tryAcquire(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!come) {
                leave(aggregate);
            }
        }
        return come;
    }

    private static Queue joined(Queue queue) {
        queue.members++;
        return queue;
    }

    private void leave(String aggregate) {
        queues.computeIfPresent(aggregate, (_, queue) -> --queue.members == 0 ? null : queue);
    }

    /** The last taken first. Ending it twice does nothing. */
    private void end(Deque<String> taken) {
        while (!taken.isEmpty()) {
            String aggregate = taken.pop();
            queues.computeIfPresent(aggregate, (_, queue) -> {
                queue.turn.release();
                return --queue.members == 0 ? null : queue;
            });
        }
    }

    /** How many aggregates somebody acts on or waits for. */
    int inUse() {
        return queues.size();
    }
}
