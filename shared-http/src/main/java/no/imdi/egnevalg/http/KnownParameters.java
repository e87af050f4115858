package no.imdi.egnevalg.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters the address does not know: a misspelt {@code asof} must not give figures of another date. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith("no.imdi.egnevalg")) {
            requireKnown(request, method);
        }
        return true;
    }

    private static void requireKnown(HttpServletRequest request, HandlerMethod method) {
        Set<String> known = Arrays.stream(method.getMethodParameters())
                .map(KnownParameters::parameterName)
                .collect(Collectors.toSet());
        if (!known.containsAll(request.getParameterMap().keySet())) {
            throw new ProblemException(Problem.of(
                    HttpStatus.BAD_REQUEST, "unknown-parameter", "The address has no such query parameter."));
        }
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw new ProblemException(Problem.at(
                        HttpStatus.BAD_REQUEST,
                        "query:" + name,
                        "repeated-parameter",
                        "The parameter is given more than once."));
            }
        });
    }

    private static String parameterName(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation == null) {
            return "";
        }
        return annotation.name().isEmpty()
                ? Objects.requireNonNullElse(parameter.getParameterName(), "")
                : annotation.name();
    }
}
