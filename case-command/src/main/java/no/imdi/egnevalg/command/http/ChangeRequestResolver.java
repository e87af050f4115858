package no.imdi.egnevalg.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads a {@link ChangeRequest} from the headers, before the body is read. */
@Component
public class ChangeRequestResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Callers callers;
    private final Clock clock;

    ChangeRequestResolver(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ChangeRequest.class;
    }

    @Override
    public ChangeRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        return read(webRequest);
    }

    /** Reads the headers. */
    public ChangeRequest read(NativeWebRequest webRequest) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return new ChangeRequest(
                IfMatch.required(header(webRequest, HttpHeaders.IF_MATCH)),
                IdempotencyKey.optional(header(webRequest, IdempotencyKey.HEADER))
                        .map(IdempotencyKey::value)
                        .orElse(""),
                new Recorded(clock.instant(), callers.of(request)));
    }

    /** The header with all its values joined. A header given twice is thus malformed. */
    private static @Nullable String header(NativeWebRequest request, String name) {
        String[] values = request.getHeaderValues(name);
        return values == null ? null : String.join(", ", values);
    }
}
