package no.imdi.egnevalg.http.ratelimit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits of requests for each caller.
 *
 * @param perMinute requests a minute, for as long as they like
 * @param burst requests at once, after a while of silence
 * @param unauthenticatedPerMinute answers 401 a minute to one address; further requests from there without a valid
 *     token get 429
 */
@ConfigurationProperties("egnevalg.rate-limit")
public record RateLimitSettings(long perMinute, long burst, long unauthenticatedPerMinute) {

    Allowance ofCallers() {
        return new Allowance(perMinute, burst);
    }

    Allowance ofFailures() {
        return new Allowance(unauthenticatedPerMinute, unauthenticatedPerMinute);
    }
}
