package no.imdi.egnevalg.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.imdi.egnevalg.access.audit.DeniedRequests;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemWriter;
import no.imdi.egnevalg.http.ratelimit.RequestLimits;
import no.imdi.egnevalg.http.ratelimit.TokenGuesses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests without a valid token. The answer does not tell which check failed: that would help to forge a
 * token.
 */
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final Problem NO_VALID_TOKEN = Problem.of(
            HttpStatus.UNAUTHORIZED,
            "no-valid-token",
            "The request needs a valid token of the issuer, in the header Authorization: Bearer.");
    private static final Problem ISSUER_UNAVAILABLE = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "issuer-unavailable",
            "Tokens cannot be checked at the moment. Send the request again.");

    private final DeniedRequests denied;
    private final TokenGuesses guesses;
    private final ProblemWriter problems;

    Refusals(DeniedRequests denied, RequestLimits limits, JsonMapper mapper) {
        this.denied = denied;
        this.guesses = limits.guesses();
        this.problems = new ProblemWriter(mapper);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof AuthenticationServiceException) {
            LOG.warn("The issuer's keys cannot be read: {}", e.getClass().getSimpleName());
            write(request, response, ISSUER_UNAVAILABLE);
            return;
        }
        if (guesses.isOneTooMany(request, response)) {
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, denied.logged(request, NO_VALID_TOKEN));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(
                request,
                response,
                denied.logged(request, AccessRefusedException.notPermitted().problem()));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        problems.write(request, response, problem);
    }

    /** Without it the filter throws when the issuer does not answer, and the caller gets an internal error. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> onFailedAuthentication() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(Refusals.this::commence);
                return filter;
            }
        };
    }
}
