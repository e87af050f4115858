package no.imdi.egnevalg.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import no.imdi.egnevalg.query.CaseQueryApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real case-query in a JVM of its own, seen from outside only: by its port of operators, and by the system. */
final class QueryProcess implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

    private final SeparateJvm jvm;
    private final TimedGets operations;
    private double peakHeap;

    private QueryProcess(SeparateJvm jvm, int managementPort) {
        this.jvm = jvm;
        this.operations = new TimedGets(managementPort, "operator");
    }

    static QueryProcess start(String events, String views, String heap) throws IOException {
        int managementPort = freePort();
        Map<String, String> settings = new HashMap<>(Demo.settings());
        settings.put("EGNEVALG_POSTGRES_URL", events);
        settings.put("EGNEVALG_MONGODB_URI", views);
        settings.put("management.server.port", Integer.toString(managementPort));
        // In the environment, where other users of the machine do not see them.
        var environment = Map.of("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(settings));
        return new QueryProcess(
                SeparateJvm.start(CaseQueryApplication.class, List.of("-Xmx" + heap), environment), managementPort);
    }

    /** Waits until it answers. */
    void awaitStart() throws Exception {
        while (!operations.answers("/actuator/projections")) {
            jvm.requireRunning();
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** Waits until all views have come to the place of the log that is given. */
    void awaitAllAt(long head) throws Exception {
        while (!areAllAt(head)) {
            jvm.requireRunning();
            peakHeap = Math.max(peakHeap, heapMegabytes());
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean areAllAt(long head) throws Exception {
        boolean all = true;
        for (JsonNode projection : operations.json("/actuator/projections")) {
            if (projection.path("failing").asBoolean()
                    || projection.path("deadStreams").asLong() > 0) {
                throw new IllegalStateException(projection.path("name").asString() + " fails");
            }
            all &= projection.path("position").asLong() >= head
                    && !projection.path("rebuilding").asBoolean();
        }
        return all;
    }

    private double heapMegabytes() throws Exception {
        return operations
                        .text("/actuator/prometheus")
                        .lines()
                        .filter(line -> line.startsWith(HEAP))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum()
                / (1 << 20);
    }

    /** The most heap that was in use when it was looked at, what could have been cleared away among it. */
    double peakHeapMegabytes() {
        return peakHeap;
    }

    double peakResidentMegabytes() throws IOException {
        return jvm.peakResidentMegabytes();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        operations.close();
        jvm.close();
    }
}
