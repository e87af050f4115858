package no.imdi.egnevalg.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Both ports of a service answer under its names only. */
class KnownHostsTest {

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = new SpringApplicationBuilder(ManagementConventionsTest.Service.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.main.banner-mode=off",
                        "--egnevalg.hosts=localhost,127.0.0.1");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost", "localhost:1", "127.0.0.1", "127.0.0.1:65535"})
    void under_its_names_it_answers(String host) {
        assertThat(answers("GET /actuator/health HTTP/1.1\r\nHost: " + host))
                .noneMatch(answer -> answer.contains("unknown-host"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planted.example",
                "planted.example:8081",
                "localhost.planted.example",
                "localhost.",
                "127.0.0.1.planted.example",
                "127.1",
                "2130706433",
                "[::1]",
                "localhost:1:2",
                "localhost@planted.example",
                "",
            })
    void under_no_other_name_it_does(String host) {
        assertThat(answers("GET /actuator/health HTTP/1.1\r\nHost: " + host)).allSatisfy(KnownHostsTest::assertRefused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /actuator/health HTTP/1.0",
                "GET /actuator/health HTTP/1.0\r\nHost: planted.example",
                "GET http://planted.example/actuator/health HTTP/1.1\r\nHost: localhost",
                "GET http://planted.example/actuator/health HTTP/1.1\r\nHost: planted.example",
                "GET /actuator/health HTTP/1.1\r\nHost: planted.example\r\nX-Forwarded-Host: localhost",
                "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nHost: planted.example",
                "GET /%zz HTTP/1.1\r\nHost: planted.example",
            })
    void nor_where_the_name_is_missing_or_stands_elsewhere(String head) {
        assertThat(answers(head)).allSatisfy(KnownHostsTest::assertRefused);
    }

    private static void assertRefused(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("planted", "<");
        assertThat(answer.split("\r\n\r\n", 2)[1]).contains("urn:egnevalg:problem:");
    }

    private static List<String> answers(String head) {
        return List.of(answer("local.server.port", head), answer("local.management.port", head));
    }

    private static String answer(String port, String head) {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), service.getEnvironment().getRequiredProperty(port, Integer.class))) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
