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

    /** case-command as a user of the demo issuer. */
    static TestClient commandAs(String user) {
        return clientOf(ports().command(), user);
    }

    /** case-query as a user of the demo issuer. */
    static TestClient queryAs(String user) {
        return clientOf(ports().query(), user);
    }

    /** What operators see of case-query. */
    static TestClient queryManagement() {
        return clientOf(ports().queryManagement(), "operator");
    }

    static TestClient pages() {
        return new TestClient(ports().pages());
    }

    static LocalPorts ports() {
        return RUN.settings().ports();
    }

    private static TestClient clientOf(int port, String user) {
        return new TestClient(port, () -> RUN.tokens().tokenFor(user));
    }

    /** Ports that were free a moment ago. */
    static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets =
                IntStream.range(0, count).mapToObj(_ -> anyPort()).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        sockets.forEach(DemoRun::close);
        return ports;
    }

    /** A place for a run of its own. */
    static LocalPorts anyPorts() {
        List<Integer> ports = freePorts(7);
        return new LocalPorts(
                ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4), ports.get(5), ports.get(6));
    }

    private static LocalRun start() {
        try {
            LocalSettings settings = new LocalSettings(
                    Files.createTempDirectory("egnevalg"),
                    anyPorts(),
                    null,
                    System.getenv("EGNEVALG_MONGODB_URI"),
                    true,
                    false);
            LocalRun run = LocalRun.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(run::close));
            try (LocalClient client = new LocalClient(settings, run.tokens())) {
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
