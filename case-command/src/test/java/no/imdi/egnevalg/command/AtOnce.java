package no.imdi.egnevalg.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Calls that are let loose at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each call gives, in the order of the calls. */
    public static <T> List<T> call(List<Callable<T>> calls) {
        CountDownLatch go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        go.await();
                        return call.call();
                    }))
                    .toList();
            go.countDown();
            return running.stream().map(AtOnce::resultOf).toList();
        }
    }

    /** The same call many times over. */
    public static <T> List<T> times(int times, Callable<T> call) {
        return call(IntStream.range(0, times).mapToObj(_ -> call).toList());
    }

    private static <T> T resultOf(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
