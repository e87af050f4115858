package no.imdi.egnevalg.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class ManagementConventionsTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(HttpConventions.class)
    static class Service {
        @Bean
        WallClock wallClock() {
            return new WallClock(Clock.systemUTC());
        }

        @Bean
        RandomGenerator random() {
            return new Random(1);
        }
    }

    @Test
    void management_endpoints_on_a_port_of_their_own_answer_with_the_same_headers() throws Exception {
        try (var service = new SpringApplicationBuilder(Service.class)
                        .run("--server.port=0", "--management.server.port=0", "--spring.main.banner-mode=off");
                HttpClient client = HttpClient.newHttpClient()) {
            String port = service.getEnvironment().getProperty("local.management.port");
            for (String path : new String[] {"/actuator/health", "/actuator/nothing"}) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();

                var headers = client.send(request, BodyHandlers.ofString()).headers();

                assertThat(headers.firstValue("Content-Security-Policy"))
                        .as(path)
                        .hasValue("default-src 'none'; frame-ancestors 'none'");
                assertThat(headers.firstValue("Cache-Control")).as(path).hasValue("no-store");
            }
        }
    }
}
