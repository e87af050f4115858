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
 * Serialises writes to each aggregate within this instance. Turns are taken before a transaction begins, so a waiting
 * command holds no connection. Between instances, the unique index of the log decides. Turns of several aggregates are
 * taken in the order of their identifiers, which prevents deadlocks.
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

    /** Those who hold or await the turn of one aggregate, in order of arrival. */
    private static final class Queue {
        private final Semaphore turn = new Semaphore(1, true);
        private int members;
    }

    /** A turn that has been taken. Closing it ends the turn. */
    @FunctionalInterface
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /** The time after which waiting and retrying should stop. */
    @FunctionalInterface
    public interface Deadline {

        boolean isPast();
    }

    /** The deadline of a command that begins to wait now. */
    public Deadline deadline() {
        long end = time.nanos() + settings.longestWait().toNanos();
        return () -> time.nanos() - end > 0;
    }

    /**
     * Waits for the turns of all the aggregates.
     *
     * @throws NoTurnException where the wait takes too long; no turn is then held
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

    /** Ends the turns, the last one taken first. Calling it again does nothing. */
    private void end(Deque<String> taken) {
        while (!taken.isEmpty()) {
            String aggregate = taken.pop();
            queues.computeIfPresent(aggregate, (_, queue) -> {
                queue.turn.release();
                return --queue.members == 0 ? null : queue;
            });
        }
    }

    /** The number of aggregates whose turn is held or awaited. */
    int inUse() {
        return queues.size();
    }
}
