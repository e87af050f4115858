package no.imdi.egnevalg.query.projection;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import no.imdi.egnevalg.query.eventlog.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that follows the log while this instance holds the lease. Requests of operators are carried out between
 * two steps.
 */
final class FollowerThread {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerThread.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration COMPANY = Duration.ofMillis(4);

    /** Twice as long as other instances wait before they try to take a free lease. */
    private static final Duration AFTER_A_FAULT = BETWEEN_LOOKS;

    private final EventLog log;
    private final LogFollower follower;
    private final Lease lease;
    private final MonotonicTime time;
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private volatile boolean holding;
    private volatile boolean failing;
    private Thread thread = new Thread(() -> {});
    private long leaseAskedAt;

    FollowerThread(EventLog log, LogFollower follower, Lease lease, MonotonicTime time) {
        this.log = log;
        this.follower = follower;
        this.lease = lease;
        this.time = time;
    }

    /** Takes the first step before it returns, so that views of a log without events answer at once. */
    void start() {
        running = true;
        holding = false;
        takeFirstStep();
        thread = Thread.ofPlatform().daemon().name("log-follower").start(this::follow);
    }

    /** Stops after the current step. */
    void stop() {
        running = false;
        log.thereMayBeMore();
        try {
            thread.join(Lease.PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** True while the log cannot be read, or the view database does not answer. */
    boolean isFailing() {
        return failing;
    }

    /** True where this instance holds the lease. */
    boolean isHolding() {
        return holding;
    }

    /** Runs a task between two steps. Fails where the task fails, or where this instance has lost the lease. */
    void doBetweenSteps(Runnable task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        tasks.add(() -> {
            try {
                task.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        log.thereMayBeMore();
        done.orTimeout(5, TimeUnit.MINUTES).join();
    }

    private void takeFirstStep() {
        try {
            if (isMyTurn()) {
                follower.step();
            }
        } catch (RuntimeException e) {
            LOG.warn("The log cannot be followed yet: {}", Faults.classOf(e));
        }
    }

    private void follow() {
        boolean entriesAtOnce = false;
        while (running) {
            try {
                if (!isMyTurn()) {
                    seeWhetherItIsOver();
                    log.await(BETWEEN_LOOKS.dividedBy(2));
                    continue;
                }
                runTasks();
                if (entriesAtOnce) {
                    Thread.sleep(COMPANY);
                }
                int entries = follower.step();
                failing = false;
                entriesAtOnce = entries > 1;
                if (entries == 0) {
                    log.await(BETWEEN_LOOKS);
                }
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException | Error e) {
                failing = true;
                LOG.warn("The log cannot be followed at the moment: {}", Faults.classOf(e));
                // Another instance may have a log to follow.
                giveUp();
                pause();
            }
        }
        giveUp();
    }

    private boolean isMyTurn() {
        long now = time.nanos();
        if (holding && now - leaseAskedAt < BETWEEN_LOOKS.toNanos()) {
            return true;
        }
        boolean held = lease.hold();
        leaseAskedAt = now;
        if (held && !holding) {
            follower.begin();
        } else if (held) {
            follower.doWhatIsAskedFor();
        }
        holding = held;
        return held;
    }

    /** Clears a failure of this instance once the log can be read again, while another instance follows it. */
    private void seeWhetherItIsOver() {
        if (failing) {
            log.now();
            failing = false;
        }
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_A_FAULT);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void giveUp() {
        holding = false;
        try {
            lease.giveUp();
        } catch (RuntimeException e) {
            LOG.warn("The lease cannot be given up: {}", e.getClass().getSimpleName());
        }
    }
}
