package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only this machine reaches the default run: nothing of it answers at another address. */
class LoopbackTest {

    private static final int PATIENCE_MILLIS = 2_000;

    static List<Integer> ports() {
        LocalPorts ports = DemoRun.ports();
        return List.of(
                ports.pages(),
                ports.command(),
                ports.query(),
                ports.commandManagement(),
                ports.queryManagement(),
                ports.issuer(),
                ports.postgres());
    }

    @ParameterizedTest
    @MethodSource("ports")
    void a_port_answers_here(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), PATIENCE_MILLIS);
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ports")
    void a_port_does_not_answer_at_any_other_address_of_this_machine(int port) throws IOException {
        Optional<InetAddress> other = addressOfANetwork();
        // Where there is no network, there is nobody to be kept out, and nothing to try it with.
        Assumptions.assumeTrue(other.isPresent());
        assertThatThrownBy(() -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(other.orElseThrow(), port), PATIENCE_MILLIS);
                    }
                })
                .isInstanceOf(ConnectException.class);
    }

    private static Optional<InetAddress> addressOfANetwork() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }
}
