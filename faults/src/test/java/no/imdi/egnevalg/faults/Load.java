package no.imdi.egnevalg.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Several advisers at work, at an even pace. */
final class Load {

    private static final Duration BETWEEN_ACTS = Duration.ofMillis(150);
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private final List<Adviser> advisers = new ArrayList<>();
    private final Ledger ledger;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private ScheduledExecutorService threads = Executors.newScheduledThreadPool(0);

    Load(Callers callers, Ledger ledger, Random chance) {
        this.ledger = ledger;
        for (Desk desk : Desk.values()) {
            advisers.add(new Adviser(desk, callers, ledger, new Random(chance.nextLong())));
        }
    }

    void start() {
        threads = Executors.newScheduledThreadPool(advisers.size());
        advisers.forEach(adviser ->
                threads.scheduleWithFixedDelay(() -> act(adviser), 0, BETWEEN_ACTS.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void act(Adviser adviser) {
        try {
            adviser.act();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            throw e;
        }
    }

    /** Waits until so many more acts have been acknowledged. */
    void awaitActs(int acts) {
        long goal = ledger.acts() + acts;
        await("acts under load").atMost(LONGEST).until(() -> {
            requireNoFailure();
            return ledger.acts() >= goal;
        });
    }

    /** Lets every act that was begun have its answer, and takes no more. */
    void stop() {
        threads.shutdown();
        await("answers to the last acts").atMost(LONGEST).until(threads::isTerminated);
        requireNoFailure();
    }

    private void requireNoFailure() {
        Throwable failed = failure.get();
        if (failed != null) {
            throw new AssertionError("An adviser could not go on", failed);
        }
    }
}
