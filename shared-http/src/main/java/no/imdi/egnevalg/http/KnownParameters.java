package no.imdi.egnevalg.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters the address does not know: a misspelt {@code asof} must not give figures of another date.
 */
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
        List<String> known = namesOf(method);
        if (!known.containsAll(request.getParameterMap().keySet())) {
            throw new ProblemException(
                    Problem.of(HttpStatus.BAD_REQUEST, "unknown-parameter", "The address has no such query parameter.")
                            .taking(known));
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

    /** The query parameters that an endpoint declares, one by one or as the components of a record, in their order. */
    private static List<String> namesOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::namesOf)
                .toList();
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        RequestParam one = parameter.getParameterAnnotation(RequestParam.class);
        if (one != null) {
            return Stream.of(one.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : one.name());
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
