package no.imdi.egnevalg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import no.imdi.egnevalg.embedded.TestClient;
import org.awaitility.Awaitility;

/** The default run with its demo data, on a folder and ports of its own: started by the first test that needs it. */
final class DemoRun {

    private static final LocalRun RUN = start();

    private DemoRun() {}

    static TestClient command() {
        return new TestClient(RUN.settings().commandPort());
    }

    static TestClient query() {
        return new TestClient(RUN.settings().queryPort());
    }

    static TestClient pages() {
        return new TestClient(RUN.settings().pagesPort());
    }

    /** Ports that were free a moment ago. */
    static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets =
                IntStream.range(0, count).mapToObj(_ -> anyPort()).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        sockets.forEach(DemoRun::close);
        return ports;
    }

    private static LocalRun start() {
        try {
            List<Integer> ports = freePorts(4);
            LocalSettings settings = new LocalSettings(
                    Files.createTempDirectory("egnevalg"),
                    ports.get(0),
                    ports.get(1),
                    ports.get(2),
                    ports.get(3),
                    null,
                    System.getenv("EGNEVALG_MONGODB_URI"),
                    true);
            LocalRun run = LocalRun.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(run::close));
            try (LocalClient client = new LocalClient(settings)) {
                new DemoLoader(run, client, System.out).loadOnce();
                Awaitility.await().atMost(java.time.Duration.ofMinutes(1)).until(client::isReady);
            }
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket anyPort() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
