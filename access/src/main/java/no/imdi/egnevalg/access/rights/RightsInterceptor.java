package no.imdi.egnevalg.access.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.imdi.egnevalg.access.identity.CallerAuthentication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to an endpoint where the caller's role has the right that the endpoint requires. */
final class RightsInterceptor implements HandlerInterceptor {

    private static final String OURS = "no.imdi.egnevalg.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                // It only tells what the server itself has refused.
                && !ErrorController.class.isAssignableFrom(method.getBeanType())
                && !method.hasMethodAnnotation(OpenToAll.class)
                && !isGranted(method.getMethodAnnotation(Requires.class))) {
            throw AccessRefusedException.notPermitted();
        }
        return true;
    }

    private static boolean isGranted(@org.jspecify.annotations.Nullable Requires required) {
        return required != null
                && CallerAuthentication.currentCaller()
                        .filter(caller -> required.value().belongsTo(caller.role()))
                        .isPresent();
    }
}
