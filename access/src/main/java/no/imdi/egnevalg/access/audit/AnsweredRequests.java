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
 * Leaves what an answer shows in the access log, before its first byte is written: an entry for what was asked, and one
 * for each case it tells of. If it cannot be logged there is no answer.
 *
 * <p>Acts are not logged here: they are events, with their author, and answer with nothing but a version.
 */
@RestControllerAdvice
class AnsweredRequests implements ResponseBodyAdvice<Object> {

    /** Of what a GET would show, a HEAD tells the version and the length. */
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
