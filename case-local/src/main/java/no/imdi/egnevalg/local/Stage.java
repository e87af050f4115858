package no.imdi.egnevalg.local;

import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The day the demo data plays on, and the seed of that day, for the requests that load it and for no other: figures as
 * of a date need a past to show, and case numbers are to be the same every time, but what somebody else enters
 * meanwhile happens now.
 */
final class Stage {

    private static final String HEADER = "Demo-Load";

    private final Clock system = Clock.systemUTC();
    private final SecureRandom secure = new SecureRandom();
    private final String secret = HexFormat.of().toHexDigits(secure.nextLong());
    private final AtomicReference<@Nullable Day> day = new AtomicReference<>();

    private record Day(Instant instant, RandomGenerator random) {}

    /** Sets the day on which requests of the load happen from now on. */
    void play(Instant instant, long seed) {
        day.set(new Day(instant, new Random(seed)));
    }

    /** Marks a request as one of the load. */
    HttpRequest.Builder mark(HttpRequest.Builder request) {
        return request.header(HEADER, secret);
    }

    /** The day of the request that is answered in this thread; the present where it is not of the load. */
    Instant now() {
        Day playing = playing();
        return playing == null ? system.instant() : playing.instant();
    }

    /** What draws numbers for the request that is answered in this thread. */
    RandomGenerator random() {
        Day playing = playing();
        return playing == null ? secure : playing.random();
    }

    private @Nullable Day playing() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes answered
                        && secret.equals(answered.getRequest().getHeader(HEADER))
                ? day.get()
                : null;
    }
}
