package no.imdi.egnevalg.http.ratelimit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how much one caller may ask for: one who has said who they are, by that, and any other by where they send
 * from. The two are remembered apart, so that nobody pushes a known caller out by sending from many addresses.
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
