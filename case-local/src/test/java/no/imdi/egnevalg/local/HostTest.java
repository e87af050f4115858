package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every port of the default run that speaks HTTP answers under the names of this machine only: a page that has its own
 * name resolved to this machine reads nothing.
 */
class HostTest {

    private static EmptyRun run;

    @BeforeAll
    static void start() {
        run = EmptyRun.start();
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    @Test
    void no_port_answers_under_the_name_of_another_site() throws IOException {
        for (int port : run.ports().ofServers()) {
            for (String path : new String[] {"/", "/actuator/health/liveness", "/oauth2/jwks", "/api/command.json"}) {
                String answer = answer(port, path, "planted.example:" + port);

                assertThat(answer)
                        .as("%s%s", port, path)
                        .startsWith("HTTP/1.1 400")
                        .doesNotContain("planted", "<");
            }
        }
    }

    @Test
    void every_port_answers_under_the_names_of_this_machine() throws IOException {
        for (int port : run.ports().ofServers()) {
            for (String name : new String[] {"localhost:" + port, "127.0.0.1:" + port, "localhost"}) {
                assertThat(answer(port, "/", name))
                        .as("%s %s", port, name)
                        .doesNotContain("unknown-host")
                        .matches("(?s)HTTP/1\\.1 (200|401|404).*");
            }
        }
    }

    @Test
    void the_start_page_is_not_fooled_by_a_second_name() throws IOException {
        int port = run.ports().pages();
        assertThat(answer(port, "/", "localhost\r\nHost: planted.example")).startsWith("HTTP/1.1 400");
        assertThat(answer(port, "/", "planted.example\r\nHost: localhost")).startsWith("HTTP/1.1 400");
    }

    private static String answer(int port, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
