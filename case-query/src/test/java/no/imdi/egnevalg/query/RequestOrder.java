package no.imdi.egnevalg.query;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The classes of ours that act on a request of a running service, in the order in which they do. */
final class RequestOrder {

    private static final String OURS = "no.imdi.egnevalg.";
    private static final String SECURITY = "org.springframework.security.web.";

    private final ConfigurableApplicationContext service;

    RequestOrder(ConfigurableApplicationContext service) {
        this.service = service;
    }

    List<String> valves() {
        Tomcat tomcat = tomcat();
        return Stream.of(tomcat.getEngine(), tomcat.getHost())
                .flatMap(container -> Arrays.stream(container.getPipeline().getValves()))
                .map(Valve::getClass)
                .filter(RequestOrder::isOurs)
                .map(Class::getSimpleName)
                .toList();
    }

    /**
     * Those of the server, and in their place those of Spring Security that ask who the caller is and what they may.
     */
    List<String> filters() {
        List<String> names = new ArrayList<>();
        for (Container context : tomcat().getHost().findChildren()) {
            StandardContext deployed = (StandardContext) context;
            for (FilterMap map : deployed.findFilterMaps()) {
                if (map.getFilterName().equals("springSecurityFilterChain")) {
                    names.addAll(secured());
                } else {
                    Filter filter = Objects.requireNonNull(
                            deployed.findFilterDef(map.getFilterName()).getFilter());
                    if (isOurs(filter.getClass())) {
                        names.add(filter.getClass().getSimpleName());
                    }
                }
            }
        }
        return names;
    }

    private List<String> secured() {
        return service.getBean(SecurityFilterChain.class).getFilters().stream()
                .map(Object::getClass)
                .filter(filter -> isOurs(filter)
                        || filter.getSimpleName().equals("BearerTokenAuthenticationFilter")
                        || filter.getName().equals(SECURITY + "access.intercept.AuthorizationFilter"))
                .map(Class::getSimpleName)
                .toList();
    }

    List<String> interceptors(String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        ServletRequestPathUtils.parseAndCache(request);
        HandlerExecutionChain chain = Objects.requireNonNull(
                service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandler(request));
        return chain.getInterceptorList().stream()
                .map(Object::getClass)
                .filter(RequestOrder::isOurs)
                .map(RequestOrder::nameOf)
                .toList();
    }

    /** Those that answer exceptions, and those that act on answers, in the order in which they are asked. */
    List<String> advices() {
        return ControllerAdviceBean.findAnnotatedBeans(service).stream()
                .map(advice -> Objects.requireNonNull(advice.getBeanType()))
                .filter(RequestOrder::isOurs)
                .map(RequestOrder::nameOf)
                .toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    private static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceFirst("\\$\\$.*", "");
    }

    private Tomcat tomcat() {
        return ((TomcatWebServer) Objects.requireNonNull(((ServletWebServerApplicationContext) service).getWebServer()))
                .getTomcat();
    }
}
