package no.imdi.egnevalg.http.ratelimit;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imported by a service that bounds the requests of its callers. The service provides the time, and places the filter
 * where callers are known.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitSettings.class)
public class RateLimits {

    @Bean
    RequestLimits requestLimits(
            RateLimitSettings settings, MonotonicTime time, JsonMapper mapper, MeterRegistry meters) {
        var failures = new Limits(settings.ofFailures(), time);
        var callers = new Limits(settings.ofCallers(), time);
        var addresses = new Limits(settings.ofCallers(), time);
        return new RequestLimits(
                new TokenGuesses(failures, new TooManyRequests(mapper, meters, "unauthenticated")),
                new RateLimitFilter(callers, addresses, new TooManyRequests(mapper, meters, "caller")));
    }
}
