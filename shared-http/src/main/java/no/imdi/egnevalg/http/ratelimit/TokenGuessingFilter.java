package no.imdi.egnevalg.http.ratelimit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops listening to addresses that keep coming without a valid token, before any work is done for them. Only those refusals
 * count: many callers may come from one address, and whoever is let in costs it nothing.
 */
final class TokenGuessingFilter extends OncePerRequestFilter {

    private final Limits failures;
    private final TooManyRequests tooMany;

    TokenGuessingFilter(Limits failures, TooManyRequests tooMany) {
        this.failures = failures;
        this.tooMany = tooMany;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sender = Addresses.senderOf(request.getRemoteAddr());
        Wait wait = failures.look(sender);
        if (wait.isNeeded()) {
            tooMany.answer(request, response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            failures.charge(sender);
        }
    }
}
