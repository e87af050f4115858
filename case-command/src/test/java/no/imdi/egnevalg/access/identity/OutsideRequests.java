package no.imdi.egnevalg.access.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** For tests that ask parts of a service directly: who asks is said here, as a request would. */
public final class OutsideRequests {

    private OutsideRequests() {}

    /** What is got when the given caller asks. */
    public static <T> T as(Caller caller, Supplier<T> asked) {
        Jwt token = new Jwt("token", Instant.EPOCH, Instant.MAX, Map.of("alg", "none"), Map.of("sub", caller.id()));
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller, token, List.of()));
        try {
            return asked.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
