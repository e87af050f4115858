package no.imdi.egnevalg.http.ratelimit;

import jakarta.servlet.Filter;

/**
 * What bounds the requests of callers. Whoever tells callers apart puts the one before that and the other behind, and before
 * anything is refused: refusals cost an entry in the access log.
 *
 * <p>They are no beans, for a server would put them where it likes, and those of the API only.
 *
 * @param beforeAuthentication stops listening to those who keep coming without a valid token
 * @param afterAuthentication takes each request off the allowance of its caller
 */
public record LimitFilters(Filter beforeAuthentication, Filter afterAuthentication) {}
