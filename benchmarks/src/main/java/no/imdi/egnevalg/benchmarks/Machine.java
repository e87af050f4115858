package no.imdi.egnevalg.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Where the figures were taken: without it they say nothing. */
final class Machine {

    private static final int PAGE = 8192;
    private static final int WRITES = 500;

    private Machine() {}

    static String describe() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return "%s %s, %d processors, load average %.1f, heap at most %d MB, Java %s; the disk makes a page durable in %.2f ms"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        runtime.availableProcessors(),
                        loadAverage(),
                        runtime.maxMemory() >> 20,
                        Runtime.version(),
                        millisecondsToDisk());
    }

    /** How many processes have wanted a processor in the last minute; negative where the system does not say. */
    static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Median time to write a page and have it made durable, in the folder where the temporary PostgreSQL lies too. */
    private static double millisecondsToDisk() throws IOException {
        Path file = Files.createTempFile("egnevalg-benchmark", null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < WRITES; i++) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE), (long) i * PAGE);
                channel.force(false);
                times.add((System.nanoTime() - begin) / 1e6);
            }
            return Comparison.median(times);
        } finally {
            Files.delete(file);
        }
    }
}
