package no.imdi.egnevalg.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each do one thing after another, as fast as they are answered. */
final class ClosedLoop {

    private ClosedLoop() {}

    /** Used by one thread at a time. */
    @FunctionalInterface
    interface Client {
        void act() throws Exception;
    }

    /** How many acts a second all clients together come to. */
    static double actsPerSecond(List<? extends Client> clients, Duration time) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            long begin = System.nanoTime();
            List<Future<Long>> running = new ArrayList<>();
            for (Client client : clients) {
                running.add(threads.submit(() -> actsUntil(begin + time.toNanos(), client)));
            }
            long acts = 0;
            for (Future<Long> one : running) {
                acts += one.get();
            }
            return acts / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static long actsUntil(long end, Client client) throws Exception {
        long acts = 0;
        while (System.nanoTime() - end < 0) {
            client.act();
            acts++;
        }
        return acts;
    }
}
