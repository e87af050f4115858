package no.imdi.egnevalg.benchmarks;

import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times of many acts in milliseconds, taken by many threads at a time. */
final class Latencies {

    private final Queue<Double> times = new ConcurrentLinkedQueue<>();

    /** Takes a time between two moments, as {@link System#nanoTime()} tells them. */
    void add(long begin, long end) {
        times.add((end - begin) / 1e6);
    }

    /** The time that this share of the acts did not go beyond. */
    double quantile(double share) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.1f, p99 %.1f, max %.1f ms", quantile(0.5), quantile(0.99), quantile(1));
    }
}
