package no.imdi.egnevalg.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import no.imdi.egnevalg.http.description.ApiDescriptions;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What both services import to speak HTTP in the same way. The service brings the random generator. */
@Configuration(proxyBeanMethods = false)
@Import({
    ApiDescriptions.class,
    StrictJson.class,
    HardenedServer.class,
    ProblemAdvice.class,
    InternalErrors.class,
    ProblemsAsAsked.class,
    ErrorPage.class
})
public class HttpConventions implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(
                Arrays.stream(Language.values()).map(Language::locale).toList());
        resolver.setDefaultLocale(Language.BOKMAL.locale());
        return resolver;
    }

    @Bean
    FilterRegistrationBean<TraceContextFilter> traceContext(RandomGenerator random) {
        return first(new TraceContextFilter(random), 0);
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(
            JsonMapper mapper, WallClock clock, @Value("${egnevalg.longest-upload:2m}") Duration longest) {
        return first(new BodyLimitFilter(mapper, clock, longest), 2);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> first(F filter, int place) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).excludePathPatterns(ErrorPage.PATH);
    }
}
