package no.imdi.egnevalg.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.random.RandomGenerator;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the trace id from the caller, or begins a trace. */
public final class TraceContextFilter extends OncePerRequestFilter {

    private final RandomGenerator random;

    public TraceContextFilter(RandomGenerator random) {
        this.random = random;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String traceId = TraceContext.traceIdOf(request.getHeader("traceparent"), random);
        try (MDC.MDCCloseable _ = MDC.putCloseable(TraceContext.TRACE_ID, traceId)) {
            chain.doFilter(request, response);
        }
    }
}
