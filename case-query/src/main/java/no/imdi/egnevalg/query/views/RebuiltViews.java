package no.imdi.egnevalg.query.views;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import no.imdi.egnevalg.query.projection.Filling;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.ViewRebuilds;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses requests to views that are being filled. Their figures are incomplete, and they may show a case to units that
 * no longer have access.
 */
@Configuration(proxyBeanMethods = false)
class RebuiltViews implements WebMvcConfigurer, HandlerInterceptor {

    private static final String OUR_OWN = "no.imdi.egnevalg.query.";

    private final ViewRebuilds rebuilds;
    private final List<String> all;

    RebuiltViews(ViewRebuilds rebuilds, List<Projection<?>> projections) {
        this.rebuilds = rebuilds;
        this.all = projections.stream().map(Projection::name).toList();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OUR_OWN)) {
            readBy(method).stream()
                    .flatMap(projection -> rebuilds.before(projection).stream())
                    .min(Comparator.comparingDouble(Filling::share))
                    .ifPresent(filling -> {
                        throw UnfinishedViewException.rebuilding(filling);
                    });
        }
        return true;
    }

    private List<String> readBy(HandlerMethod method) {
        Shows shows = method.getMethodAnnotation(Shows.class);
        return shows == null ? all : List.of(shows.value());
    }
}
