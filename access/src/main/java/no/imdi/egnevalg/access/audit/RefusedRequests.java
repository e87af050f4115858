package no.imdi.egnevalg.access.audit;

import jakarta.servlet.http.HttpServletRequest;
import no.imdi.egnevalg.access.log.AccessLog;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AccessLogUnavailableException;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Writes any other refusal about a case to the access log, before the refusal is answered. A refusal tells that the
 * case exists, which version it has, and what has happened in it.
 */
@RestControllerAdvice
class RefusedRequests implements ResponseBodyAdvice<Object> {

    private final AccessLog accessLog;

    RefusedRequests(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest servletRequest = ((ServletServerHttpRequest) request).getServletRequest();
        int status = ((ServletServerHttpResponse) response).getServletResponse().getStatus();
        RequestContent asked = RequestContent.of(servletRequest);
        if (!isRefusal(status) || DeniedRequests.hasLogged(servletRequest) || !asked.isAboutCase()) {
            return body;
        }
        return isLogged(asked.entry(AccessOutcome.REFUSED, reason(body))) ? body : unavailable(response);
    }

    /** A refusal for too many requests tells nothing about the case. */
    private static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != HttpStatus.TOO_MANY_REQUESTS.value();
    }

    private static @Nullable String reason(@Nullable Object body) {
        return body instanceof ProblemDetail problem ? Problem.typeOf(problem) : null;
    }

    private boolean isLogged(AccessLogEntry entry) {
        try {
            accessLog.append(entry);
            return true;
        } catch (AccessLogUnavailableException e) {
            return false;
        }
    }

    /** Set and not thrown: this is where the answer to an exception is written, and Spring would look for no other. */
    private static ProblemDetail unavailable(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
        response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return UnavailableLog.PROBLEM.toDetail();
    }
}
