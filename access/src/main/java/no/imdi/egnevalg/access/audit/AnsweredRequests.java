package no.imdi.egnevalg.access.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.log.AccessLog;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.rights.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Writes what an answer shows to the access log before the first byte of the answer: one entry for the request, and one
 * for each case shown. A request that cannot be logged is not answered.
 *
 * <p>Acts are not logged here: they are events, with their author, and answer with nothing but a version.
 */
@RestControllerAdvice
class AnsweredRequests implements ResponseBodyAdvice<Object> {

    /** A HEAD is logged too: it tells the version and the length of what a GET would show. */
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final AccessLog accessLog;

    AnsweredRequests(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.hasMethodAnnotation(Requires.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        if (READS.contains(request.getMethod()) && isSuccess((ServletServerHttpResponse) response)) {
            accessLog.append(entries(asked));
        }
        return body;
    }

    private static boolean isSuccess(ServletServerHttpResponse response) {
        return response.getServletResponse().getStatus() < 300;
    }

    private static List<AccessLogEntry> entries(HttpServletRequest request) {
        RequestContent asked = RequestContent.of(request);
        Disclosure disclosure = Disclosure.in(request);
        String purpose = disclosure.purpose();
        Stream<AccessLogEntry> shown = disclosure.caseIds().stream()
                .filter(caseId -> !Objects.equals(caseId, asked.caseId()))
                .map(caseId -> asked.entry(caseId, AccessOutcome.GRANTED, purpose, "shown"));
        return Stream.concat(
                        Stream.of(asked.entry(asked.caseId(), AccessOutcome.GRANTED, purpose, disclosure.detail())
                                .asking(Question.of(request))),
                        shown)
                .toList();
    }
}
