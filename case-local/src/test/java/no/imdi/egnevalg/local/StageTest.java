package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever uses the demo while its data is loaded must not find what they enter on a day of 2012. */
class StageTest {

    private static final Instant DAY = Instant.parse("2012-03-21T11:00:00Z");

    private final Stage stage = new Stage();
    private final StagedClock clock = new StagedClock(stage);
    private final StagedRandom random = new StagedRandom(stage);

    private record Seen(Instant instant, long number) {}

    @Test
    void what_is_loaded_happens_at_its_own_moment() {
        assertThat(seenBy(marked())).isEqualTo(new Seen(DAY, new Random(7).nextLong()));
    }

    @Test
    void a_request_that_draws_twice_draws_on() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(marked()));
        try {
            Random expected = new Random(7);
            assertThat(random.nextLong()).isEqualTo(expected.nextLong());
            assertThat(random.nextLong()).isEqualTo(expected.nextLong());
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void what_others_enter_meanwhile_happens_now() {
        MockHttpServletRequest pretender = new MockHttpServletRequest();
        pretender.addHeader("Demo-Load", "0000000000000000 " + DAY + " 7");

        assertIsOfNow(seenBy(new MockHttpServletRequest()));
        assertIsOfNow(seenBy(pretender));
    }

    @Test
    void what_answers_no_request_is_in_the_present() {
        assertIsOfNow(new Seen(clock.instant(), random.nextLong()));
    }

    private static void assertIsOfNow(Seen seen) {
        assertThat(seen.instant()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        assertThat(seen.number()).isNotEqualTo(new Random(7).nextLong());
    }

    private MockHttpServletRequest marked() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        stage.mark(HttpRequest.newBuilder(URI.create("http://localhost")), DAY, 7)
                .build()
                .headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
        return request;
    }

    private Seen seenBy(MockHttpServletRequest request) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return new Seen(clock.instant(), random.nextLong());
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
