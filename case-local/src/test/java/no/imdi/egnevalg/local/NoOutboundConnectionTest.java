package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Nothing calls out: no telemetry, no update check, no address but those of the stores, the services and the issuer.
 */
class NoOutboundConnectionTest {

    private static final Set<Object> RECORDED = Connections.record();

    @Test
    void the_default_run_connects_to_nothing_but_its_own_parts() {
        RECORDED.clear();
        try (EmptyRun run = EmptyRun.start()) {
            AccessQuestions questions = new AccessQuestions(run);
            AccessTable.rows()
                    .forEach(row -> AccessTable.CALLERS.stream()
                            .filter(caller -> !row.answers().get(caller).startsWith("4"))
                            .limit(1)
                            .forEach(caller -> questions.about(row.endpoint()).askedBy(caller)));

            assertThat(RECORDED).isNotEmpty().allSatisfy(remote -> {
                InetSocketAddress address = (InetSocketAddress) remote;
                assertThat(address.getAddress()).as("resolved: " + address).isNotNull();
                assertThat(address.getAddress().isLoopbackAddress())
                        .as(address.toString())
                        .isTrue();
            });
        }
    }

    @Test
    void the_record_misses_neither_kind_of_socket() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort());
            RECORDED.clear();
            try (Socket _ = new Socket(address.getAddress(), address.getPort())) {
                assertThat(RECORDED).containsExactly(address);
            }
            RECORDED.clear();
            try (SocketChannel _ = SocketChannel.open(address)) {
                assertThat(RECORDED).containsExactly(address);
            }
        }
    }
}
