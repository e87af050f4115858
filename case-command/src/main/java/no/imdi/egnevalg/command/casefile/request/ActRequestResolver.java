package no.imdi.egnevalg.command.casefile.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.imdi.egnevalg.access.rights.AccessRefusedException;
import no.imdi.egnevalg.command.http.ChangeRequest;
import no.imdi.egnevalg.command.http.ChangeRequestResolver;
import no.imdi.egnevalg.command.http.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads an {@link ActRequest} from the path and the headers, before the body is read. */
@Component
class ActRequestResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final ChangeRequestResolver changes;

    ActRequestResolver(ChangeRequestResolver changes) {
        this.changes = changes;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ActRequest.class;
    }

    @Override
    public ActRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        ChangeRequest change = changes.read(webRequest);
        return new ActRequest(caseIdIn(request), change.seenVersion(), change.key(), change.recorded());
    }

    private static String caseIdIn(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String caseId = Objects.toString(variables.get("caseId"));
        if (!FieldReader.isCaseId(caseId)) {
            // Other aggregates and keys have names too. None of them is looked up as a case.
            throw AccessRefusedException.noSuchCase();
        }
        return caseId;
    }
}
