package no.imdi.egnevalg.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Acts that begin at fixed moments, whether or not the ones before have ended: slow answers do not thin out the load.
 */
final class OpenLoop {

    private OpenLoop() {}

    /** Used by many threads at a time. */
    @FunctionalInterface
    interface Act {

        /** Acts; the moment it was to begin at is as {@link System#nanoTime()} tells it. */
        void begunAt(long scheduled) throws Exception;
    }

    /** Begins so many acts a second for so long; how many a second have ended, counted until the last one has. */
    static double actsPerSecond(int perSecond, Duration time, Act act) throws Exception {
        long between = Duration.ofSeconds(1).dividedBy(perSecond).toNanos();
        long acts = time.toNanos() / between;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (long each = 0; each < acts; each++) {
                long scheduled = begin + each * between;
                awaitMoment(scheduled);
                running.add(threads.submit(() -> {
                    act.begunAt(scheduled);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return acts / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static void awaitMoment(long moment) {
        long left = moment - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = moment - System.nanoTime();
        }
    }
}
