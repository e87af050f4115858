package no.imdi.egnevalg.http.ratelimit;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service imports beside {@link no.imdi.egnevalg.http.HttpConventions} to bound what its callers ask for. It
 * brings the time, and has the limits stand where it tells callers apart.
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
