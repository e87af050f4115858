package no.imdi.egnevalg.http.ratelimit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds the requests of each caller: of a known one by name, of any other by address. The two are kept apart, so that
 * many addresses cannot displace known callers.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private final Limits callers;
    private final Limits addresses;
    private final TooManyRequests tooMany;

    RateLimitFilter(Limits callers, Limits addresses, TooManyRequests tooMany) {
        this.callers = callers;
        this.addresses = addresses;
        this.tooMany = tooMany;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Wait wait = taken(request);
        if (wait.isNeeded()) {
            tooMany.answer(request, response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Wait taken(HttpServletRequest request) {
        Principal caller = request.getUserPrincipal();
        return caller == null
                ? addresses.take(Addresses.senderOf(request.getRemoteAddr()))
                : callers.take(caller.getName());
    }
}
