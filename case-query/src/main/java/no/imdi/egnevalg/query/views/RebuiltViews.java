package no.imdi.egnevalg.query.views;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.imdi.egnevalg.query.projection.ViewRebuilds;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps everybody from cases whose view is being filled again: who could see them once may not now. */
@Configuration(proxyBeanMethods = false)
class RebuiltViews implements WebMvcConfigurer, HandlerInterceptor {

    private final ViewRebuilds rebuilds;

    RebuiltViews(ViewRebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Shows shows = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Shows.class) : null;
        if (shows != null && !rebuilds.isOver(shows.value())) {
            throw UnfinishedViewException.rebuilding();
        }
        return true;
    }
}
