package no.imdi.egnevalg.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.IntStream;
import no.imdi.egnevalg.http.ratelimit.LimitedService.StandingTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The limits on a real server, with requests from several addresses of this machine. */
class RateLimitTest {

    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "127.0.0.2";
    private static final int BURST = 3;

    private ConfigurableApplicationContext service;

    @BeforeEach
    void start() {
        service = new SpringApplicationBuilder(LimitedService.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.main.banner-mode=off",
                        "--management.endpoints.web.exposure.include=health",
                        "--egnevalg.rate-limit.per-minute=4",
                        "--egnevalg.rate-limit.burst=" + BURST,
                        "--egnevalg.rate-limit.unauthenticated-per-minute=2");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void who_asks_for_too_much_is_told_when_to_come_back_and_is_served_then() {
        exhaust("one");

        HttpResponse<String> refused = ask("one", HERE);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body())
                .contains("urn:egnevalg:problem:too-many-requests")
                .doesNotContain("one");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("15");
        assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
        time().move(Duration.ofSeconds(15).minusNanos(1));
        assertThat(ask("one", HERE).statusCode()).isEqualTo(429);
        time().move(Duration.ofNanos(1));
        assertThat(ask("one", HERE).statusCode()).isEqualTo(200);
    }

    @Test
    void another_caller_at_the_same_address_is_not_affected() {
        exhaust("one");

        assertThat(ask("another", HERE).statusCode()).isEqualTo(200);
        assertThat(ask(null, HERE).statusCode()).isEqualTo(200);
    }

    @Test
    void a_caller_has_one_allowance_wherever_they_are() {
        exhaust("one");

        assertThat(ask("one", ELSEWHERE).statusCode()).isEqualTo(429);
    }

    @Test
    void who_does_not_say_who_they_are_is_limited_by_where_they_are() {
        exhaust(null);

        assertThat(ask(null, HERE).statusCode()).isEqualTo(429);
        assertThat(ask(null, ELSEWHERE).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_passes_for_a_caller_by_coming_from_an_address_of_that_name() {
        exhaust(HERE);

        assertThat(ask(null, HERE).statusCode()).isEqualTo(200);
    }

    @Test
    void forged_tokens_are_refused_at_length_so_many_times_and_then_put_off() {
        guess(2, 401);

        guess(1, 429);
        assertThat(ask(LimitedService.FORGED, ELSEWHERE).statusCode()).isEqualTo(401);
        time().move(Duration.ofSeconds(30));
        guess(1, 401);
        guess(1, 429);
    }

    @Test
    void whoever_is_known_is_answered_whatever_forged_tokens_come_from_their_address() {
        guess(2, 401);
        guess(60, 429);

        assertThat(ask("one", HERE).statusCode()).isEqualTo(200);
        assertThat(ask(null, HERE).statusCode()).isEqualTo(200);
    }

    @Test
    void the_wait_of_who_guesses_does_not_grow_with_the_guesses() {
        guess(2, 401);
        guess(60, 429);

        assertThat(ask(LimitedService.FORGED, HERE).headers().firstValue("Retry-After"))
                .hasValue("30");
    }

    @Test
    void refusals_are_counted_without_saying_whom_they_met() {
        exhaust("one");
        ask("one", HERE);

        var counters = service.getBean(MeterRegistry.class)
                .find("egnevalg.requests.refused")
                .counters();

        assertThat(counters)
                .extracting(counter -> counter.getId().getTags() + " " + counter.count())
                .containsExactlyInAnyOrder("[tag(limit=caller)] 1.0", "[tag(limit=unauthenticated)] 0.0");
    }

    private void guess(int times, int answer) {
        IntStream.range(0, times)
                .forEach(_ -> assertThat(ask(LimitedService.FORGED, HERE).statusCode())
                        .isEqualTo(answer));
    }

    private void exhaust(String caller) {
        IntStream.range(0, BURST)
                .forEach(_ -> assertThat(ask(caller, HERE).statusCode()).isEqualTo(200));
    }

    private HttpResponse<String> ask(String caller, String from) {
        URI address =
                URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/answer");
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (caller != null) {
            request.header(LimitedService.CALLER, caller);
        }
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(from))
                .build()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private StandingTime time() {
        return service.getBean(StandingTime.class);
    }
}
