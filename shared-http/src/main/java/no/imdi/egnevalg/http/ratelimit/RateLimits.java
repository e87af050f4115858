package no.imdi.egnevalg.http.ratelimit;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** What a service imports beside {@link no.imdi.egnevalg.http.HttpConventions} to bound what its callers ask for. It brings the time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitSettings.class)
public class RateLimits {

    /** Behind the filter that names the trace, and before all others. */
    static final int BEFORE_AUTHENTICATION = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    FilterRegistrationBean<TokenGuessingFilter> tokenGuessing(
            RateLimitSettings settings, MonotonicTime time, JsonMapper mapper, MeterRegistry meters) {
        var tooMany = new TooManyRequests(mapper, meters, "unauthenticated");
        return at(BEFORE_AUTHENTICATION, new TokenGuessingFilter(new Limits(settings.ofFailures(), time), tooMany));
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimit(
            RateLimitSettings settings, MonotonicTime time, JsonMapper mapper, MeterRegistry meters) {
        var callers = new Limits(settings.ofCallers(), time);
        var addresses = new Limits(settings.ofCallers(), time);
        return at(
                RateLimitFilter.ORDER,
                new RateLimitFilter(callers, addresses, new TooManyRequests(mapper, meters, "caller")));
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
