package no.imdi.egnevalg.http;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Translates problem details into the language asked for, and removes the address that Spring adds, because it is
 * untrusted input.
 */
@RestControllerAdvice
final class ProblemsAsAsked implements ResponseBodyAdvice<Object> {

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
        if (body instanceof ProblemDetail problem) {
            problem.setInstance(null);
            var language = ProblemTexts.asked(acceptLanguage(request));
            ProblemTexts.in(language).tell(problem);
            response.getHeaders()
                    .set(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
            response.getHeaders().set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return body;
    }

    /** Read from the servlet: Spring's headers take the content type apart, and fail where it is malformed. */
    private static @Nullable String acceptLanguage(ServerHttpRequest request) {
        return request instanceof ServletServerHttpRequest servlet
                ? servlet.getServletRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE)
                : null;
    }
}
