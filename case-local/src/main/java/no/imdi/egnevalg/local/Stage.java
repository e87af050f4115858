package no.imdi.egnevalg.local;

import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets a request of the demo load happen at a moment of its own, and draw from a seed of its own. Figures as of a date
 * need a past to show, and case numbers are to be the same every time. Any other request happens now.
 */
final class Stage {

    private static final String HEADER = "Demo-Load";
    private static final String PLAYED = Stage.class.getName();

    private final Clock system = Clock.systemUTC();
    private final SecureRandom secure = new SecureRandom();
    private final String secret = HexFormat.of().toHexDigits(secure.nextLong());

    private record Played(Instant moment, RandomGenerator random) {}

    /** Makes a request one of the load. */
    HttpRequest.Builder mark(HttpRequest.Builder request, Instant moment, long seed) {
        return request.header(HEADER, secret + " " + moment + " " + seed);
    }

    /** The moment of the request that is answered in this thread; the present where it is not of the load. */
    Instant now() {
        Played played = played();
        return played == null ? system.instant() : played.moment();
    }

    /** What draws numbers for the request that is answered in this thread. */
    RandomGenerator random() {
        Played played = played();
        return played == null ? secure : played.random();
    }

    /** One for the whole request, so that it draws on. */
    private @Nullable Played played() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes answered)) {
            return null;
        }
        String mark = answered.getRequest().getHeader(HEADER);
        if (mark == null || !mark.startsWith(secret + " ")) {
            return null;
        }
        if (!(answered.getRequest().getAttribute(PLAYED) instanceof Played played)) {
            String[] parts = mark.split(" ", -1);
            Played begun = new Played(Instant.parse(parts[1]), new Random(Long.parseLong(parts[2])));
            answered.getRequest().setAttribute(PLAYED, begun);
            return begun;
        }
        return played;
    }
}
