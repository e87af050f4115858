package no.imdi.egnevalg.http.ratelimit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.http.HttpConventions;
import no.imdi.egnevalg.http.WallClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

/** A service with one address, whose time stands until it is moved, and which believes callers who give their name. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({HttpConventions.class, RateLimits.class, LimitedService.Answers.class})
class LimitedService {

    /** Who asks; {@code forged} is not let in. */
    static final String CALLER = "Caller";

    static final String FORGED = "forged";

    static final class StandingTime implements MonotonicTime {
        private final AtomicLong nanos = new AtomicLong();

        @Override
        public long nanos() {
            return nanos.get();
        }

        void move(Duration duration) {
            nanos.addAndGet(duration.toNanos());
        }
    }

    @RestController
    static class Answers {
        @GetMapping("/answer")
        String answer() {
            return "yes";
        }
    }

    @Bean
    WallClock wallClock() {
        return new WallClock(Clock.systemUTC());
    }

    @Bean
    StandingTime time() {
        return new StandingTime();
    }

    @Bean
    RandomGenerator random() {
        return new Random(1);
    }

    /** Stands where Spring Security stands. */
    @Bean
    FilterRegistrationBean<Filter> authentication(RequestLimits limits) {
        return at(1, new Authentication(limits.guesses()));
    }

    @Bean
    FilterRegistrationBean<Filter> last(RequestLimits limits) {
        return at(2, limits.afterAuthentication());
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    private static final class Authentication extends OncePerRequestFilter {
        private final TokenGuesses guesses;

        Authentication(TokenGuesses guesses) {
            this.guesses = guesses;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String caller = request.getHeader(CALLER);
            if (FORGED.equals(caller)) {
                if (!guesses.isOneTooMany(request, response)) {
                    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                }
            } else {
                chain.doFilter(caller == null ? request : new Known(request, caller), response);
            }
        }
    }

    private static final class Known extends HttpServletRequestWrapper {
        private final String name;

        Known(HttpServletRequest request, String name) {
            super(request);
            this.name = name;
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> name;
        }
    }
}
